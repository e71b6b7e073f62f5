package zhibu.shared;

import java.util.List;

/** A record refused by rules of its own; every problem is one clear Chinese sentence. */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Refused for several reasons at once. */
    public RuleViolation(List<Problem> problems) {
        super(problems.get(0).sentence(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public RuleViolation(String field, String sentence) {
        this(List.of(new Problem(field, sentence)));
    }

    /** Refused as a whole, for no one field. */
    public RuleViolation(String sentence) {
        this("", sentence);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One reason, shown beside the form field it concerns; {@code field} is empty where it concerns the whole record. */
    public record Problem(String field, String sentence) {
    }
}
