package zhibu.members.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.validation.BindingResult;
import zhibu.shared.web.IsDate;

/**
 * How a state came to its end, as typed: on a day, or, with a reason, that it never was.
 *
 * @param deed the button pressed, {@code end} or {@code void}
 * @param until its last day; unread where it never was
 */
record EndingForm(String deed, @IsDate(message = "日期要写成存在的日期，例如 2026-11-20", optional = true) String until,
                  @Size(max = 300, message = "理由不超过 300 字") String reason) {

    EndingForm {
        deed = text(deed);
        until = text(until);
        reason = text(reason);
    }

    boolean voids() {
        return deed.equals("void");
    }

    /** Says what is missing for the deed asked. */
    void check(BindingResult errors) {
        if (voids() && reason.isEmpty()) {
            errors.rejectValue("reason", "missing", "请写明作废理由");
        } else if (!voids() && until.isEmpty()) {
            errors.rejectValue("until", "missing", "请填写最后一天");
        }
    }

    LocalDate lastDay() {
        return LocalDate.parse(until);
    }
}
