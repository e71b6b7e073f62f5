package zhibu.development.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import zhibu.shared.web.IsDate;

/** When and why it ended, as typed. */
record EndingForm(@IsDate(message = "终止日期要写成存在的日期，例如 2026-11-20") String on,
                  @NotBlank(message = "请写明终止原因") @Size(max = 500, message = "原因不超过 500 字") String reason) {

    EndingForm {
        on = text(on);
        reason = text(reason);
    }
}
