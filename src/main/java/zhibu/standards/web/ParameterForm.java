package zhibu.standards.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import zhibu.standards.LocalNumberText;
import zhibu.standards.ParameterView;

/** Another number for a parameter, as typed. */
record ParameterForm(String unit, String year, String value,
                     @NotBlank(message = "请写明出处") @Size(max = 200, message = "出处不超过 200 字") String article, String confidence,
                     @NotBlank(message = "请写明为什么改") @Size(max = 500, message = "理由不超过 500 字") String reason) {

    ParameterForm {
        unit = text(unit);
        year = text(year);
        value = text(value);
        article = text(article);
        confidence = text(confidence);
        reason = text(reason);
    }

    static ParameterForm of(ParameterView view) {
        return new ParameterForm("", view.year().toString(), view.written(), view.holding().source().article(),
                view.holding().source().confidence().label(), "");
    }

    LocalNumberText entry() {
        return new LocalNumberText(unit, year, value, article, confidence, reason);
    }
}
