package zhibu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhibu.demo.ProblemStory.Story;

/** Tells what was found wrong with branches of the cast, and what became of it 问题整改. */
final class ProblemOffice {

    private static final String NOON = "T" + LocalTime.NOON + "+08:00";

    /** A report comes so many days before the deadline, and its verification so many days after it. */
    private static final int REPORTED_BEFORE = 6;
    private static final int VERIFIED_AFTER = 3;

    private final Tables tables;
    private final Registry registry;
    private final List<Branch> branches;
    private final Today today;
    private final Map<Branch, Long> latest = new HashMap<>();

    ProblemOffice(Tables tables, Registry registry, List<Branch> branches, Today today) {
        this.tables = tables;
        this.registry = registry;
        this.branches = branches;
        this.today = today;
    }

    void tell(List<ProblemStory> stories) {
        stories.forEach(story -> branches.stream().filter(branch -> branch.plan().name().equals(story.branch()))
                .forEach(branch -> tell(story, branch)));
    }

    private void tell(ProblemStory told, Branch branch) {
        boolean above = !List.of("SELF_CHECK", "LIFE_MEETING").contains(told.source());
        LocalDate found = today.date().plusDays(told.found());
        LocalDate due = today.date().plusDays(told.due());
        Member owner = told.owner() == null ? null : branch.members().get(Math.min(told.owner(), branch.plan().size() - 1));
        long raiser = above ? superior(branch) : registry.accountOf(branch);
        List<Step> steps = steps(told, branch, owner, found, due, raiser);
        LocalDate closed = steps.stream().filter(step -> step.kind().equals("CLOSED")).map(Step::on).findFirst().orElse(null);
        long id = tables.number(Table.PROBLEM, branch.id(), told.source(), told.dimension(), told.what(), found, told.by(), above,
                told.standard(), told.rule() == null ? "" : told.rule(), "", told.story() == Story.AGAIN ? latest.get(branch) : null,
                told.measure() == null ? "" : told.measure(), owner == null ? null : owner.id(), due, told.story().state(),
                told.story().closed() ? closed : null, recheck(told.story()), steps.size(), found + NOON, raiser);
        latest.put(branch, id);
        steps.forEach(step -> tables.number(Table.PROBLEM_STEP, id, branch.id(), step.kind(), step.on(), step.note(), step.member(), null,
                step.until(), step.on() + NOON, step.by()));
    }

    /** Something that happened to it. */
    private record Step(String kind, LocalDate on, String note, @Nullable Long member, @Nullable LocalDate until, long by) {
    }

    private List<Step> steps(ProblemStory told, Branch branch, @Nullable Member owner, LocalDate found, LocalDate due, long raiser) {
        long secretary = registry.accountOf(branch);
        long superior = superior(branch);
        boolean reopened = told.story() == Story.REOPENED;
        LocalDate first = reopened ? found.plusDays(40) : due;
        List<Step> steps = new ArrayList<>(List.of(new Step("RAISED", found, "", null, first, raiser)));
        if (owner != null && told.measure() != null) {
            steps.add(new Step("PLANNED", found.plusDays(2), told.measure(), owner.id(), null, secretary));
        }
        if (told.story() == Story.REPORTED || told.story() == Story.RETURNED) {
            steps.add(new Step("REPORTED", today.date().minusDays(5), "已按措施落实。", null, null, secretary));
        }
        if (told.story() == Story.RETURNED) {
            steps.add(new Step("RETURNED", today.date().minusDays(2), "只写了打算，请写明落实了几次、谁发的言。", null, null, superior));
        }
        if (told.story().closed() || reopened) {
            LocalDate reported = first.minusDays(REPORTED_BEFORE);
            steps.add(new Step("REPORTED", reported, "措施已落实，并坚持下来。", null, null, secretary));
            steps.add(new Step("CLOSED", reported.plusDays(VERIFIED_AFTER), "核实无误。", null, recheckAfterClosing(told.story()), superior));
        }
        if (told.story() == Story.RECHECKED) {
            steps.add(new Step("RECHECKED", today.date().minusDays(30), "抽看了谈话登记，没有反弹。", null, null, superior));
        }
        if (reopened) {
            steps.add(new Step("REOPENED", today.date().minusDays(9), "负责的同志调整岗位以后又没有人管。", null, due, superior));
        }
        return steps;
    }

    private @Nullable LocalDate recheck(Story story) {
        return story == Story.RECHECKED ? null : recheckAfterClosing(story);
    }

    private @Nullable LocalDate recheckAfterClosing(Story story) {
        return switch (story) {
            case CLOSED -> today.date().plusDays(45);
            case CLOSED_TO_RECHECK -> today.date().minusDays(3);
            case RECHECKED -> today.date().minusDays(31);
            default -> null;
        };
    }

    private long superior(Branch branch) {
        return switch (branch.foundation().unit().name()) {
            case Cast.DEVELOPMENT -> registry.accountOf("fagai");
            case Cast.FINANCE -> registry.accountOf("caizheng");
            default -> registry.accountOf("gongwei");
        };
    }
}
