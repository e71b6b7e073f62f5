package zhibu.membership.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zhibu.membership.ContactView;
import zhibu.shared.web.IsDate;

/** A contact with a member who is away, as typed. */
record ContactForm(@IsDate(message = "日期要写成存在的日期，例如 2026-11-20") String on,
                   @NotBlank(message = "请填写联系方式，例如电话") @Size(max = 40, message = "联系方式不超过 40 字") String means,
                   @Size(max = 500, message = "情况不超过 500 字") String note) {

    ContactForm {
        on = text(on);
        means = text(means);
        note = text(note);
    }

    ContactView contact() {
        return new ContactView(LocalDate.parse(on), means, note);
    }
}
