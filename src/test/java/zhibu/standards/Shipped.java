package zhibu.standards;

import java.util.List;

/** The edition and kinds this release ships, read without a database or Spring. */
public final class Shipped {

    private static final ShippedDocuments DOCUMENTS = new ShippedDocuments();
    private static final List<Kind> KINDS = DOCUMENTS.kinds();
    private static final Edition EDITION = DOCUMENTS.editions().get(0).read(KINDS);

    private Shipped() {
    }

    public static Edition edition() {
        return EDITION;
    }

    public static List<Kind> kinds() {
        return KINDS;
    }

    /** The text of the shipped edition, for tests that spoil it. */
    static String text() {
        return DOCUMENTS.editions().get(0).text();
    }
}
