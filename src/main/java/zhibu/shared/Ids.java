package zhibu.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/** Reading identities from text that anyone may have typed. */
public final class Ids {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private Ids() {
    }

    /**
     * The positive number in {@code text}.
     *
     * @throws NotFound if there is none: an id nobody could have been given is answered like one that does not exist
     */
    public static long parse(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }

    /**
     * The number of a form, which is the same however often it is sent.
     *
     * @throws NotFound if it is not one we gave out
     */
    public static UUID submission(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException forged) {
            throw new NotFound();
        }
    }

    /**
     * Which wording of a record was on the screen; one beyond all counting is none that stands.
     *
     * @throws NotFound if it is no number
     */
    public static int revision(String text) {
        return (int) Math.min(Integer.MAX_VALUE, parse(text));
    }
}
