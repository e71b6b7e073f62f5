package zhibu.shared;

/** The reader may see this but not do that to it (403). */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super("forbidden", null, false, false);
    }
}
