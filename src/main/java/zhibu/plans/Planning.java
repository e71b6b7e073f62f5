package zhibu.plans;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.MemberFacts;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.Edition;
import zhibu.standards.EntryKind;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** How a plan comes about 制定计划: drawn up in one step, put right as a table, changed with reasons once a meeting approved it. */
@Component
@Transactional
public class Planning {

    private final PlanRepository plans;
    private final PlanItems items;
    private final PlanAmendments amendments;
    private final Draftsman draftsman;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(PlanRepository plans, PlanItems items, PlanAmendments amendments, Draftsman draftsman, Organization organization,
             Members members, Standards standards, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.items = items;
        this.amendments = amendments;
        this.draftsman = draftsman;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Draws a plan up: complete, with what the rules ask, what was promoted, what was done last year and the key tasks from above. A
     * plan that is there already stays as it is.
     *
     * @throws RuleViolation if it is not a year to plan for, or the branch did not exist in it
     */
    public void drawUp(BranchId branch, AssessmentYear year, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        int now = LocalDate.now(clock).getYear();
        if (year.value() < now - 1 || year.value() > now + 1) {
            throw new RuleViolation("只能拟订%d年到%d年的计划".formatted(now - 1, now + 1));
        }
        if (card.foundedOn().isAfter(year.lastDay())) {
            throw new RuleViolation("本支部在%s年还没有成立".formatted(year));
        }
        if (plans.begin(card.id(), year.value(), reader.account()) == 1) {
            Plan plan = plans.findByBranchIdAndYear(card.id(), year.value()).orElseThrow();
            add(plan, 0, draftsman.draft(card.id(), year, reader));
            tell("拟订年度计划", card, year, reader);
        }
    }

    private void add(Plan plan, int position, List<Intent> lines) {
        for (int i = 0; i < lines.size(); i++) {
            items.save(new PlanItem(plan, position + i, lines.get(i)));
        }
    }

    private void tell(String deed, BranchCard card, AssessmentYear year, Reader reader) {
        events.publishEvent(new BranchHappened(deed, "plan/" + year, card.id(), reader));
    }

    /**
     * Puts the table right. Until a meeting approved the plan lines come and go; from then on every change, new line and line left out
     * 撤销 is kept with what it was and why.
     *
     * @param seen the state of the plan that was on the screen
     * @param reason why an approved plan is changed; of no account before
     * @throws zhibu.shared.Conflict if somebody else changed the plan meanwhile
     * @throws RuleViolation naming everything that can't be so; the fields are those of the form
     */
    public void save(BranchId branch, AssessmentYear year, int seen, List<ItemText> typed, String reason, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        Plan plan = plans.toChange(card.id(), year.value()).orElseThrow(NotFound::new);
        plan.change(seen);
        List<ItemReading.Line> lines = reading(card, year).read(typed);
        amendments.write(plan, lines, reason, reader);
        tell("修改年度计划", card, year, reader);
    }

    private ItemReading reading(BranchCard card, AssessmentYear year) {
        Map<MemberId, MemberFacts> people = members.facts(List.of(card.id())).stream()
                .collect(toMap(MemberFacts::member, Function.identity()));
        BiPredicate<MemberId, LocalDate> belongs = (member, day) -> people.containsKey(member) && people.get(member).belongsOn(day);
        Edition edition = standards.editionForRecords(year);
        return new ItemReading(year, LocalDate.now(clock), edition.groups().stream().flatMap(group -> group.standards().stream())
                .map(standard -> standard.code().value()).toList(), this::isKind, belongs);
    }

    private boolean isKind(String code) {
        return Stream.concat(standards.kinds().stream().map(Kind::code), standards.entryKinds().stream().map(EntryKind::code))
                .anyMatch(code::equals);
    }

    /**
     * Withdraws an item 撤销; of a plan that no meeting approved yet it is simply taken out.
     *
     * @throws NotFound if the plan has no such item
     * @throws RuleViolation if it was withdrawn already
     */
    public void withdraw(BranchId branch, AssessmentYear year, PlanItemId id, String reason, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        Plan plan = plans.toChange(card.id(), year.value()).orElseThrow(NotFound::new);
        PlanItem item = items.findByIdAndBranchId(id.value(), card.id()).filter(found -> found.plan().equals(plan.id()))
                .orElseThrow(NotFound::new);
        plan.change(plan.revision());
        amendments.withdraw(plan, item, reason, reader);
        tell("撤销计划事项", card, year, reader);
    }
}
