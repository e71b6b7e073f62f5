package zhibu.membership.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zhibu.membership.TransferEntry;
import zhibu.shared.BranchId;
import zhibu.shared.web.IsDate;

/**
 * A transfer as typed.
 *
 * @param to the id of the receiving branch; empty if it is outside this system
 */
record TransferForm(String to, @Size(max = 120, message = "接收党组织名称不超过 120 字") String place,
                    @NotBlank(message = "请写明转出原因") @Size(max = 200, message = "转出原因不超过 200 字") String reason,
                    @Size(max = 60, message = "介绍信编号不超过 60 字") String letter,
                    @IsDate(message = "日期要写成存在的日期，例如 2026-11-20") String startedOn,
                    @IsDate(message = "日期要写成存在的日期，例如 2026-11-20") String validUntil) {

    TransferForm {
        to = text(to);
        place = text(place);
        reason = text(reason);
        letter = text(letter);
        startedOn = text(startedOn);
        validUntil = text(validUntil);
    }

    TransferEntry entry() {
        return new TransferEntry(to.isEmpty() ? null : BranchId.valueOf(to), place, reason, letter, LocalDate.parse(startedOn),
                LocalDate.parse(validUntil));
    }
}
