package zhibu.plans;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.members.Members;
import zhibu.organization.BranchFacts;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.standards.PlanLevel;
import zhibu.standards.Rhythm;
import zhibu.standards.Standards;
import zhibu.tasks.AssignedTask;
import zhibu.tasks.KeyTasks;

/** Gathers what the first draft of a plan is made from. */
@Component
class Draftsman {

    private static final int LONGEST_TITLE = 80;

    private final PlanFiles files;
    private final PromotionRepository promotions;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final KeyTasks tasks;
    private final Clock clock;

    Draftsman(PlanFiles files, PromotionRepository promotions, Organization organization, Members members, Standards standards,
              KeyTasks tasks, Clock clock) {
        this.files = files;
        this.promotions = promotions;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The lines of the first draft: those of {@link Drafting}, and the key tasks from above. */
    List<Intent> draft(BranchId branch, AssessmentYear year, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        BranchFacts facts = organization.facts(List.of(branch)).get(0);
        List<MemberId> here = members.muster(branch, today, reader).people().stream().map(member -> member.member()).toList();
        Drafting drafting = new Drafting(standards.plan(), standards.editionForRecords(year), year, facts, today, here::contains);
        List<PlannedItem> lastYear = files.of(branch, new AssessmentYear(year.value() - 1)).map(PlanFile::items).orElse(List.of());
        List<Intent> lines = new ArrayList<>(drafting.draft(lastYear, promoted(facts, year)));
        tasks.assignedTo(branch, year, reader).stream().map(task -> line(task, year, here)).forEach(lines::add);
        return lines.stream().limit(ItemReading.MOST_LINES).toList();
    }

    private List<Promoted> promoted(BranchFacts own, AssessmentYear year) {
        List<Object[]> granted = promotions.granted(year.value());
        List<BranchId> proposers = granted.stream().map(row -> ((Promotion) row[0]).branch()).distinct().toList();
        Map<BranchId, BranchFacts> origins = organization.facts(proposers).stream()
                .collect(toMap(BranchFacts::branch, Function.identity()));
        return granted.stream().flatMap(row -> promoted((Promotion) row[0], (PlanItem) row[1], (int) row[2], origins, own)).toList();
    }

    private static Stream<Promoted> promoted(Promotion promotion, PlanItem item, int year, Map<BranchId, BranchFacts> origins,
                                             BranchFacts own) {
        BranchFacts origin = origins.get(promotion.branch());
        return promotion.verdict().everywhere() || origin.unit().equals(own.unit())
                ? Stream.of(new Promoted(promotion.id(), item.id(), origin.branch(), origin.name(), new AssessmentYear(year),
                        item.facts().intent(), promotion.from(), promotion.to())) : Stream.empty();
    }

    private static Intent line(AssignedTask task, AssessmentYear year, List<MemberId> here) {
        int month = year.whole().contains(task.deadline()) ? task.deadline().getMonthValue() : 12;
        LocalDate on = year.whole().contains(task.deadline()) ? task.deadline() : null;
        String title = task.title().length() > LONGEST_TITLE ? task.title().substring(0, LONGEST_TITLE) : task.title();
        return new Intent(title, null, new Timing(1, month, on, Rhythm.ONCE, 1), PlanLevel.B,
                task.owner() != null && here.contains(task.owner()) ? task.owner() : null, null,
                new Origin(Origin.Sort.TASK, "重点任务：" + task.what(), task.id().value()), "");
    }
}
