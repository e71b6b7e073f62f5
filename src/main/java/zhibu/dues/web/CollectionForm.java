package zhibu.dues.web;

import static zhibu.shared.web.Typed.text;

import java.time.Month;
import java.util.List;
import java.util.Objects;
import zhibu.dues.DuesSheet;
import zhibu.shared.MemberId;
import zhibu.shared.web.IsCount;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;

/**
 * Who paid his dues for a month, as typed.
 *
 * @param payers those ticked
 */
record CollectionForm(@IsCount(min = 1, max = 12, message = "请选择月份") String month,
                      @IsDate(message = "收缴日期要写成存在的日期，例如 2026-11-20") String paidOn, List<String> payers) {

    CollectionForm {
        month = text(month);
        paidOn = text(paidOn);
        payers = payers == null ? List.of() : payers.stream().filter(Objects::nonNull).map(Typed::text).toList();
    }

    /** Everybody who owes for the month, ticked. */
    static CollectionForm of(DuesSheet sheet, Month month) {
        return new CollectionForm(Integer.toString(month.getValue()), sheet.today().toString(),
                sheet.owing(month).stream().map(line -> line.member().member().toString()).toList());
    }

    Month chosen() {
        return Month.of(Integer.parseInt(month));
    }

    List<MemberId> members() {
        return payers.stream().map(MemberId::valueOf).toList();
    }
}
