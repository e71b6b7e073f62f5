package zhibu.standards.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Points;
import zhibu.shared.web.Typed;
import zhibu.standards.Edition;
import zhibu.standards.Edition.Veto;
import zhibu.standards.GradesText;
import zhibu.standards.GradesText.GradeText;

/** The grades and vetoes of a draft, as typed. */
record GradesForm(String revision, @Valid List<Row> grades, List<String> vetoes) {

    GradesForm {
        revision = text(revision);
        grades = Typed.rows(grades, row -> true);
        vetoes = Typed.rows(vetoes, code -> true);
    }

    /** One grade. */
    record Row(@NotBlank(message = "请填写等次名称") String name,
               @Pattern(regexp = "(0|[1-9][0-9]{0,2})(\\.[0-9]{1,2})?", message = "最低分要写成数字，最多两位小数") String from,
               String condition, String consequence) {

        Row {
            name = text(name);
            from = text(from);
            condition = text(condition);
            consequence = text(consequence);
        }
    }

    static GradesForm of(Edition edition) {
        return new GradesForm("", edition.grades().stream().map(grade -> new Row(grade.name(), grade.from().toString(),
                shown(grade.condition()), shown(grade.consequence()))).toList(),
                edition.vetoes().stream().map(Veto::code).filter(code -> !edition.isOff(code)).toList());
    }

    private static String shown(@Nullable String words) {
        return Optional.ofNullable(words).orElse("");
    }

    GradesText entry() {
        return new GradesText(grades.stream().map(row -> new GradeText(row.name(), Points.of(row.from()).toString(), row.condition(),
                row.consequence())).toList(), vetoes);
    }
}
