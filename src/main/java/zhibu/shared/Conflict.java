package zhibu.shared;

/** Somebody else changed the record since it was opened (409); what was typed is still the caller's. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict() {
        super("changed meanwhile", null, false, false);
    }
}
