package zhibu.dues.web;

import static zhibu.shared.web.Typed.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhibu.dues.Assessing;
import zhibu.dues.AssessingText;
import zhibu.dues.DuesSheet;
import zhibu.dues.DuesYear;
import zhibu.shared.MemberId;
import zhibu.shared.web.Typed;

/** The assessment of a year's dues as typed: a row for each member. */
record AssessmentForm(List<Row> rows) {

    AssessmentForm {
        rows = Typed.rows(rows, row -> true);
    }

    /** One member's row; the base is never stored. */
    record Row(String member, String group, String base, String amount, String reason) {

        Row {
            member = text(member);
            group = text(group);
            base = text(base);
            amount = text(amount);
            reason = text(reason);
        }

        AssessingText entry() {
            return new AssessingText(member, group, base, amount, reason);
        }
    }

    /** What is assessed already, else as last year. */
    static AssessmentForm of(DuesSheet sheet, Map<MemberId, Assessing> lastYear, String usualGroup) {
        return new AssessmentForm(sheet.lines().stream().map(line -> row(line, lastYear, usualGroup)).toList());
    }

    private static Row row(DuesYear line, Map<MemberId, Assessing> lastYear, String usualGroup) {
        MemberId member = line.member().member();
        return Optional.ofNullable(line.assessed()).or(() -> Optional.ofNullable(lastYear.get(member)))
                .map(known -> new Row(member.toString(), known.group(), "", known.monthly().toPlainString(), ""))
                .orElseGet(() -> new Row(member.toString(), usualGroup, "", "", ""));
    }

    List<AssessingText> entries() {
        return rows.stream().map(Row::entry).toList();
    }
}
