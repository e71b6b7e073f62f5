package zhibu.standards;

/**
 * When a vote is valid and when it is carried 表决规则; the code names the rule class.
 *
 * @param quorum how many of those due must be present
 * @param majority how many votes carry it
 * @param base of whom {@code majority} is a share
 * @param written whether written opinions of the absent count as votes
 */
public record VotingRule(String code, String name, Share quorum, Share majority, Base base, boolean secret,
                         boolean written, Source source) {

    /** Whom a majority is counted of. */
    public enum Base {
        DUE("应到会"),
        PRESENT("实到会");

        private final String label;

        Base(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
