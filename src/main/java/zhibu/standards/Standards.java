package zhibu.standards;

import java.util.List;
import org.springframework.stereotype.Component;
import zhibu.shared.AssessmentYear;
import zhibu.shared.NotFound;

/** The editions of the standards and the kinds of gathering, read once and immutable. */
@Component
public class Standards {

    private final Catalogue catalogue;
    private final List<AgendaKind> agendaKinds;
    private final DuesScale dues;
    private final ElectionPapers electionPapers;
    private final DevelopmentRules development;
    private final WorkCalendar calendar;
    private final PlanTemplate plan;
    private final List<Edition> editions;

    Standards(ShippedDocuments shipped, Publisher publisher) {
        this.catalogue = shipped.catalogue();
        this.agendaKinds = shipped.agendaKinds();
        this.dues = shipped.dues();
        this.electionPapers = shipped.electionPapers();
        this.development = shipped.development();
        this.calendar = shipped.calendar();
        this.plan = shipped.plan();
        this.editions = publisher.publish(shipped.editions(), catalogue);
    }

    /**
     * The edition that judges {@code year}: the newest in effect on its first day.
     *
     * @throws NotFound if there was none yet
     */
    public Edition edition(AssessmentYear year) {
        return editions.stream().filter(edition -> !edition.effectiveFrom().isAfter(year.firstDay())).findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The edition whose words the records of {@code year} are written in: the one that judges it, or the oldest for a year
     * that nothing judges.
     */
    public Edition editionForRecords(AssessmentYear year) {
        return editions.stream().filter(edition -> !edition.effectiveFrom().isAfter(year.firstDay())).findFirst()
                .orElseGet(() -> editions.get(editions.size() - 1));
    }

    /**
     * The edition by its code.
     *
     * @throws NotFound if there is none
     */
    public Edition edition(String code) {
        return editions.stream().filter(edition -> edition.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    /** Every edition, newest first. */
    public List<Edition> editions() {
        return editions;
    }

    /** The papers of an election 换届材料. */
    public ElectionPapers electionPapers() {
        return electionPapers;
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
