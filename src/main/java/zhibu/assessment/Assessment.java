package zhibu.assessment;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Period;
import zhibu.shared.Reader;
import zhibu.standards.Standards;

/** Where branches stand 判定: duties, findings and points, judged from the facts as they are now. */
@Component
@Transactional(readOnly = true)
public class Assessment {

    private final Organization organization;
    private final Standards standards;
    private final BranchYears years;
    private final Scorecards stored;
    private final Clock clock;
    private final Rulebook rulebook = Rulebook.complete();

    Assessment(Organization organization, Standards standards, BranchYears years, Scorecards stored, Clock clock) {
        this.organization = organization;
        this.standards = standards;
        this.years = years;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * The branch's score in a year as of today, with everything that explains it.
     *
     * @throws NotFound if the reader may not see the branch, or it did not exist in that year, or no edition judges it
     */
    public Scorecard scorecard(BranchId branch, AssessmentYear year, Reader reader) {
        return judged(List.of(organization.branch(branch, reader)), year).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The branch's score in a year as of a day, with what it was month by month before; the facts are loaded once. Nothing counts that
     * happened later than that day; what was recorded later counts by when it happened.
     *
     * @param asOf the day; none for today
     * @throws NotFound as {@link #scorecard}
     */
    public Storyline storyline(BranchId branch, AssessmentYear year, @Nullable LocalDate asOf, Reader reader) {
        LocalDate day = asOf == null ? today() : asOf;
        BranchYear facts = years.load(List.of(organization.branch(branch, reader).id()), year, day).stream().findFirst()
                .orElseThrow(NotFound::new);
        return new Storyline(rulebook.judge(facts), year.months().stream().filter(month -> !month.first().isAfter(day))
                .map(month -> month(month, facts.on(over(month, day)))).filter(Objects::nonNull).toList());
    }

    private static LocalDate over(Period month, LocalDate day) {
        LocalDate over = month.last().plusDays(1);
        return over.isBefore(day) ? over : day;
    }

    private Storyline.@Nullable Month month(Period month, BranchYear facts) {
        Scorecard then = rulebook.judge(facts);
        return facts.existed() ? new Storyline.Month(month.name(), facts.asOf(), then.total(), then.available()) : null;
    }

    /** What the rules find wanting today in how the branch is made up: the deductions that rest on its own page. */
    public List<Finding> hints(BranchId branch, Reader reader) {
        return judged(List.of(organization.branch(branch, reader)), AssessmentYear.of(today())).flatMap(card -> card.items().stream())
                .flatMap(item -> item.findings().stream()).filter(Finding::deducted)
                .filter(finding -> finding.evidence().contains(Evidence.BRANCH)).toList();
    }

    /**
     * What the branch still has to do or to record, the overdue first, then by last day. Gatherings missing from last
     * year stay on the list until that year is archived.
     *
     * @throws NotFound if the reader may not see the branch
     */
    public List<Duty> duties(BranchId branch, Reader reader) {
        return outlooks(List.of(organization.branch(branch, reader))).stream().flatMap(outlook -> outlook.duties().stream()).toList();
    }

    /** Where the branches whose records the reader keeps stand, in as many statements for several as for one. */
    public List<Outlook> outlooks(Reader reader) {
        return outlooks(organization.branches(reader).stream()
                .filter(card -> card.keptBy(reader)).toList());
    }

    private List<Outlook> outlooks(List<BranchCard> cards) {
        AssessmentYear current = AssessmentYear.of(today());
        Map<BranchId, Scorecard> now = judged(cards, current).collect(toMap(Scorecard::branch, Function.identity()));
        List<Duty> lastYears = unarchived(current) ? judged(cards, new AssessmentYear(current.value() - 1))
                .flatMap(last -> last.duties().stream()).filter(duty -> duty.place().records()).toList() : List.of();
        return cards.stream().filter(card -> now.containsKey(card.id()))
                .map(card -> outlook(card, now.get(card.id()), lastYears)).toList();
    }

    private static Outlook outlook(BranchCard card, Scorecard now, List<Duty> lastYears) {
        return new Outlook(card, now, Stream.concat(lastYears.stream().filter(duty -> duty.branch().equals(card.id())),
                now.duties().stream()).sorted(Duty.MOST_PRESSING_FIRST).toList());
    }

    private boolean unarchived(AssessmentYear current) {
        return !today().isAfter(Yardstick.archiveDue(standards.edition(current), new AssessmentYear(current.value() - 1)));
    }

    /** The stored standings in a year of all branches the reader sees, by branch; what boards and lists show. */
    public List<Standing> standings(AssessmentYear year, Reader reader) {
        return stored.standings(organization.branches(reader).stream().map(BranchCard::id).toList(), year);
    }

    private Stream<Scorecard> judged(List<BranchCard> branches, AssessmentYear year) {
        return years.load(branches.stream().map(BranchCard::id).toList(), year, today()).stream().map(rulebook::judge);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
