package zhibu.intake.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an import is taken back, as typed. */
record UndoingForm(@NotBlank(message = "请写明撤销理由") @Size(max = 500, message = "理由不超过 500 字") String reason) {

    UndoingForm {
        reason = text(reason);
    }
}
