package zhibu.rectification;

/**
 * What a problem concerns; any of it may be empty.
 *
 * @param standard the code of the standard
 * @param rule the code of the rule
 * @param origin the page of the program that raised it: 「/campaigns/3/sheets/17」
 */
public record Ground(String standard, String rule, String origin) {

    public static final Ground NONE = new Ground("", "", "");

    /** A standard, raised by a person. */
    public static Ground of(String standard) {
        return new Ground(standard, "", "");
    }
}
