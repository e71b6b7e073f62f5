package zhibu.membership.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.validation.BindingResult;
import zhibu.shared.web.IsDate;

/**
 * How a transfer came to its end, as typed: he was received on a day, or, with a reason, it was taken back.
 *
 * @param deed the button pressed, {@code receive} or {@code back}
 * @param on the first day he belongs to the other side; unread where it was taken back
 */
record SettlementForm(String deed, @IsDate(message = "日期要写成存在的日期，例如 2026-11-20", optional = true) String on,
                      @Size(max = 300, message = "理由不超过 300 字") String reason) {

    SettlementForm {
        deed = text(deed);
        on = text(on);
        reason = text(reason);
    }

    boolean takesBack() {
        return deed.equals("back");
    }

    /** Says what is missing for the deed asked. */
    void check(BindingResult errors) {
        if (takesBack() && reason.isEmpty()) {
            errors.rejectValue("reason", "missing", "请写明理由");
        } else if (!takesBack() && on.isEmpty()) {
            errors.rejectValue("on", "missing", "请填写接收日期");
        }
    }

    LocalDate day() {
        return LocalDate.parse(on);
    }
}
