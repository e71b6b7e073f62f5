package zhibu.tasks.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import zhibu.records.RecordId;
import zhibu.tasks.StepKind;

/** Which record of the branch has to do with a part, and how, as chosen. */
record LinkForm(@Pattern(regexp = "PASSED_ON|WORKED", message = "请选择是传达还是落实") String kind,
                @NotBlank(message = "请选择一条记录") String record, @Size(max = 200, message = "说明不超过 200 字") String note) {

    LinkForm {
        kind = text(kind);
        record = text(record);
        note = text(note);
    }

    StepKind chosen() {
        return StepKind.valueOf(kind);
    }

    RecordId recordId() {
        return RecordId.valueOf(record);
    }
}
