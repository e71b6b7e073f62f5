package zhibu.standards;

import java.util.List;

/**
 * What somebody wrote of grades and vetoes 等次与否决, as text.
 *
 * @param applied the codes of the vetoes that are applied
 */
public record GradesText(List<GradeText> grades, List<String> applied) {

    public GradesText {
        grades = List.copyOf(grades);
        applied = List.copyOf(applied);
    }

    /** What somebody wrote of one grade; what it takes besides and what follows may be empty. */
    public record GradeText(String name, String from, String condition, String consequence) {
    }
}
