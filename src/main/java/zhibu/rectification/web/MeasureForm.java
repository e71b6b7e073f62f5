package zhibu.rectification.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import zhibu.shared.Ids;

/**
 * What is done about a problem and who answers for it, as typed and chosen.
 *
 * @param seen which revision of the problem was on the screen
 */
record MeasureForm(String seen, @NotBlank(message = "请写明整改措施") @Size(max = 1000, message = "措施不超过 1000 字") String measure,
                   @NotBlank(message = "请选择责任人") String owner) {

    MeasureForm {
        seen = text(seen);
        measure = text(measure);
        owner = text(owner);
    }

    int revision() {
        return Ids.revision(seen);
    }
}
