package zhibu.members.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zhibu.members.StateEntry;
import zhibu.members.StateKind;
import zhibu.shared.web.IsDate;

/** A state of a member as typed. */
record StateForm(@Pattern(regexp = "[A-Z_]+", message = "请选择情况") String kind,
                 @NotBlank(message = "请写明事由") @Size(max = 300, message = "事由不超过 300 字") String ground,
                 @Size(max = 80, message = "文号不超过 80 字") String approval,
                 @IsDate(message = "日期要写成存在的日期，例如 2026-11-20") String from,
                 @IsDate(message = "日期要写成存在的日期，例如 2026-11-20", optional = true) String until) {

    StateForm {
        kind = text(kind);
        ground = text(ground);
        approval = text(approval);
        from = text(from);
        until = text(until);
    }

    /** @throws IllegalArgumentException if it is of no kind that we offered */
    StateEntry entry() {
        return new StateEntry(StateKind.valueOf(kind), ground, approval, LocalDate.parse(from),
                until.isEmpty() ? null : LocalDate.parse(until));
    }
}
