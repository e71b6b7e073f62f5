package zhibu.shared;

/**
 * A record refused by a rule of its own: one clear Chinese sentence, shown beside the form field it concerns.
 *
 * <p>Where the rule is about the whole record, {@link #field()} is empty.
 */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public RuleViolation(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    public RuleViolation(String sentence) {
        this("", sentence);
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
