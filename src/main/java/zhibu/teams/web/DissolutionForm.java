package zhibu.teams.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import zhibu.shared.Ids;

/**
 * Why a team is dissolved, as typed.
 *
 * @param seen which revision of the team was on the screen
 */
record DissolutionForm(String seen, @NotBlank(message = "请写明原因") @Size(max = 200, message = "原因不超过 200 字") String reason) {

    DissolutionForm {
        seen = text(seen);
        reason = text(reason);
    }

    int revision() {
        return Ids.revision(seen);
    }
}
