package zhibu.records.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import zhibu.shared.Ids;

/**
 * Why a record is voided or given back, as typed.
 *
 * @param seen the wording that was on the screen
 */
record ReasonForm(String seen, @NotBlank(message = "请写明理由") @Size(max = 500, message = "理由不超过 500 字") String reason) {

    ReasonForm {
        seen = text(seen);
        reason = text(reason);
    }

    int seenRevision() {
        return Ids.revision(seen);
    }
}
