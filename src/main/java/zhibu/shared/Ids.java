package zhibu.shared;

/** Reading identities from text that anyone may have typed. */
public final class Ids {

    private Ids() {
    }

    /**
     * The positive number in {@code text}.
     *
     * @throws NotFound if there is none: an id nobody could have been given is answered like one that does not exist
     */
    public static long parse(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }
}
