package zhibu.standards;

import java.math.BigDecimal;
import java.util.List;

/** The edition and kinds this release ships, read without a database or Spring. */
public final class Shipped {

    private static final ShippedDocuments DOCUMENTS = new ShippedDocuments();
    private static final Catalogue CATALOGUE = DOCUMENTS.catalogue();
    private static final Edition EDITION = DOCUMENTS.editions().get(0).read(CATALOGUE);

    private Shipped() {
    }

    public static Edition edition() {
        return EDITION;
    }

    /** The edition where a place gave one of its parameters another number. */
    public static Edition edition(String parameter, String number) {
        return DOCUMENTS.editions().get(0).read(CATALOGUE, all -> all.changedBy(one -> one.key().equals(parameter)
                ? one.with(new BigDecimal(number), one.source()) : one));
    }

    public static List<Kind> kinds() {
        return CATALOGUE.gatherings();
    }

    static DuesScale dues() {
        return DOCUMENTS.dues();
    }

    public static DevelopmentRules development() {
        return DOCUMENTS.development();
    }

    public static WorkCalendar calendar() {
        return DOCUMENTS.calendar();
    }

    public static List<EntryKind> entryKinds() {
        return CATALOGUE.entries();
    }

    static Catalogue catalogue() {
        return CATALOGUE;
    }

    public static List<LedgerCategory> ledgerCategories() {
        return DOCUMENTS.ledgerCategories();
    }

    public static ElectionPapers electionPapers() {
        return DOCUMENTS.electionPapers();
    }

    public static List<AgendaKind> agendaKinds() {
        return DOCUMENTS.agendaKinds();
    }

    public static AgendaKind agendaKind(String code) {
        return agendaKinds().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }

    /** The text of the shipped edition, for tests that spoil it. */
    static String text() {
        return DOCUMENTS.editions().get(0).text();
    }
}
