package zhibu.plans.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an item is withdrawn or proposed for promotion, as typed. */
record WhyForm(@NotBlank(message = "请写明理由") @Size(max = 500, message = "理由不超过 500 字") String reason) {

    WhyForm {
        reason = text(reason);
    }
}
