package zhibu.standards;

import java.util.List;
import org.springframework.stereotype.Component;
import zhibu.shared.AssessmentYear;
import zhibu.shared.NotFound;
import zhibu.shared.UnitId;

/** The editions of the standards as they stand now, and the kinds of gathering, read once. */
@Component
public class Standards {

    private final Catalogue catalogue;
    private final List<AgendaKind> agendaKinds;
    private final DuesScale dues;
    private final ElectionPapers electionPapers;
    private final DevelopmentRules development;
    private final WorkCalendar calendar;
    private final PlanTemplate plan;
    private final List<LedgerCategory> ledgerCategories;
    private final Library library;

    Standards(ShippedDocuments shipped, Library library) {
        this.catalogue = shipped.catalogue();
        this.agendaKinds = shipped.agendaKinds();
        this.dues = shipped.dues();
        this.electionPapers = shipped.electionPapers();
        this.development = shipped.development();
        this.calendar = shipped.calendar();
        this.plan = shipped.plan();
        this.ledgerCategories = shipped.ledgerCategories();
        this.library = library;
    }

    /**
     * The edition that judges {@code year}, with the numbers of the whole city: the newest in effect on its first day.
     *
     * @throws NotFound if there was none yet
     */
    public Edition edition(AssessmentYear year) {
        Shelf now = library.shelf();
        return now.applied(now.judging(year).orElseThrow(NotFound::new), year, null);
    }

    /**
     * The edition that judges the branches of a unit in {@code year}, with the unit's numbers.
     *
     * @throws NotFound if there was none yet
     */
    public Edition edition(AssessmentYear year, UnitId unit) {
        Shelf now = library.shelf();
        return now.applied(now.judging(year).orElseThrow(NotFound::new), year, unit);
    }

    /**
     * The edition whose words the records of {@code year} are written in: the one that judges it, or the oldest for a year
     * that nothing judges.
     */
    public Edition editionForRecords(AssessmentYear year) {
        Shelf now = library.shelf();
        return now.applied(now.recording(year), year, null);
    }

    /**
     * The edition by its code, as it was published.
     *
     * @throws NotFound if there is none
     */
    public Edition edition(String code) {
        return library.volume(code).edition();
    }

    /** Every edition that judges, newest first. */
    public List<Edition> editions() {
        return library.shelf().editions();
    }

    /** The papers of an election 换届材料. */
    public ElectionPapers electionPapers() {
        return electionPapers;
    }

    /** The categories of the ledger 台账目录 that a branch keeps. */
    public List<LedgerCategory> ledgerCategories() {
        return ledgerCategories;
    }

    /** The scale of dues 党费. */
    public DuesScale dues() {
        return dues;
    }

    /** How people become members 发展党员. */
    public DevelopmentRules development() {
        return development;
    }

    /** The days on which offices are at work. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** What annual plans 年度计划 usually hold, and the names of their levels. */
    public PlanTemplate plan() {
        return plan;
    }

    /** The kinds of gathering 会议活动. */
    public List<Kind> kinds() {
        return catalogue.gatherings();
    }

    /**
     * The kind by its code.
     *
     * @throws NotFound if there is none
     */
    public Kind kind(String code) {
        return catalogue.gatherings().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    /** The kinds of the other ledgers 其他台账. */
    public List<EntryKind> entryKinds() {
        return catalogue.entries();
    }

    /**
     * The kind of another ledger by its code.
     *
     * @throws NotFound if there is none
     */
    public EntryKind entryKind(String code) {
        return entryKinds().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The Chinese name of a kind of record, of whatever book.
     *
     * @throws NotFound if there is none
     */
    public String kindName(String code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).map(Kind::name).findFirst()
                .orElseGet(() -> entryKind(code).name());
    }

    public List<AgendaKind> agendaKinds() {
        return agendaKinds;
    }

    /**
     * The kind of agenda item by its code.
     *
     * @throws NotFound if there is none
     */
    public AgendaKind agendaKind(String code) {
        return agendaKinds.stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }
}
