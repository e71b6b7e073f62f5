package zhibu.tasks.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;
import zhibu.tasks.VisitForm;
import zhibu.tasks.VisitText;

/** An inspection, as typed. */
record InspectionForm(@IsDate(message = "督查日期要写成存在的日期，例如 2026-11-20") String on,
                      @Pattern(regexp = "RANDOM|SPECIAL", message = "请选择随机督查还是专项督查") String form, List<String> ways,
                      @NotBlank(message = "请写明看到了什么") @Size(max = 1000, message = "督查情况不超过 1000 字") String found,
                      @Size(max = 500, message = "要求不超过 500 字") String asked,
                      @IsDate(optional = true, message = "答复时限要写成存在的日期，例如 2026-12-10") String answerBy) {

    InspectionForm {
        on = text(on);
        form = text(form);
        ways = ways == null ? List.of() : ways.stream().filter(Objects::nonNull).map(Typed::text).toList();
        found = text(found);
        asked = text(asked);
        answerBy = text(answerBy);
    }

    static InspectionForm on(LocalDate today) {
        return new InspectionForm(today.toString(), VisitForm.RANDOM.name(), List.of(), "", "", "");
    }

    VisitText entry() {
        return new VisitText(LocalDate.parse(on), VisitForm.valueOf(form), ways, found, asked, Typed.date(answerBy).orElse(null));
    }
}
