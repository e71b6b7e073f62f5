package zhibu.shared;

/** Nothing by that name exists within the reader's sight; out of scope and missing are the same answer (404). */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
