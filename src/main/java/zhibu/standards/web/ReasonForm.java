package zhibu.standards.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a draft is discarded or an edition withdrawn, as typed. */
record ReasonForm(@NotBlank(message = "请写明理由") @Size(max = 500, message = "理由不超过 500 字") String reason) {

    ReasonForm {
        reason = text(reason);
    }
}
