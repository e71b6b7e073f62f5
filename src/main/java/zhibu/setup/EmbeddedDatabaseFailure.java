package zhibu.setup;

/** The embedded database cannot be used; says what happened and what the operator can do. */
final class EmbeddedDatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    EmbeddedDatabaseFailure(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
