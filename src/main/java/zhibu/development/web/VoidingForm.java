package zhibu.development.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a step is voided, as typed. */
record VoidingForm(@NotBlank(message = "请写明作废理由") @Size(max = 500, message = "理由不超过 500 字") String reason) {

    VoidingForm {
        reason = text(reason);
    }
}
