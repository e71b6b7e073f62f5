package zhibu.standards;

import java.util.List;

/** The edition and kinds this release ships, read without a database, for tests of pure rules. */
public final class ShippedEdition {

    private static final ShippedDocuments SHIPPED = new ShippedDocuments();

    public static final List<Kind> KINDS = SHIPPED.kinds();
    public static final Edition EDITION = SHIPPED.editions().get(0).read(KINDS);

    private ShippedEdition() {
    }
}
