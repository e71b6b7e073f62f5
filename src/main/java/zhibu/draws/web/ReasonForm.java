package zhibu.draws.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import zhibu.shared.Ids;

/**
 * Why something is done about a draw, as typed.
 *
 * @param seen which revision of the draw was on the screen
 */
record ReasonForm(String seen, @NotBlank(message = "请写明原因") @Size(max = 200, message = "原因不超过 200 字") String reason) {

    ReasonForm {
        seen = text(seen);
        reason = text(reason);
    }

    int revision() {
        return Ids.revision(seen);
    }
}
