package zhibu.rectification.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import zhibu.records.RecordId;
import zhibu.shared.Ids;

/**
 * Which record of the branch shows what was done about a problem, as chosen.
 *
 * @param seen which revision of the problem was on the screen
 */
record ProofForm(String seen, @NotBlank(message = "请选择一条记录") String record,
                 @Size(max = 200, message = "说明不超过 200 字") String note) {

    ProofForm {
        seen = text(seen);
        record = text(record);
        note = text(note);
    }

    int revision() {
        return Ids.revision(seen);
    }

    RecordId recordId() {
        return RecordId.valueOf(record);
    }
}
