package zhibu.standards;

import java.util.List;

/**
 * A draft 草案 with everything it says.
 *
 * @param edition what is written, what is off too, with the references in its texts
 * @param base the edition it is compared with
 * @param problems what must be put right before it is tried or published, each with its line
 */
public record DraftView(DraftCard card, String document, Edition edition, Edition base, List<String> problems) {

    /** Whether it can be tried and published. */
    public boolean sound() {
        return problems.isEmpty();
    }

    /** How the full marks add up, as people say it: 「合计 99 分，还差 1 分」. */
    public String sum() {
        int missing = edition.total().minus(edition.sum()).hundredths();
        String rest = missing == 0 ? "" : missing > 0 ? "，还差 %s 分".formatted(edition.total().minus(edition.sum()))
                : "，多出 %s 分".formatted(edition.sum().minus(edition.total()));
        return "合计 %s 分%s".formatted(edition.sum(), rest);
    }

    /** What it says differently from the edition it is compared with. */
    public List<Difference> differences() {
        return EditionLines.between(base, edition);
    }

    /** The parameters with their numbers as people write them. */
    public List<ParameterText> parameters() {
        return edition.parameters().all().stream().map(parameter -> new ParameterText(parameter.key(), Quantity.written(parameter),
                parameter.source().article(), parameter.source().confidence().label())).toList();
    }
}
