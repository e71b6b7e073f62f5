package zhibu.assessment;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import zhibu.development.CandidacyFacts;
import zhibu.members.MemberFacts;
import zhibu.membership.TransferRow;
import zhibu.organization.BranchFacts.Group;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.BranchFacts.Term;
import zhibu.plans.PlanFacts;
import zhibu.rectification.ProblemFacts;
import zhibu.tasks.Course;
import zhibu.tasks.TaskFacts;

/** A story as it would have been told on a day: without whatever happened later. */
final class ToldThen {

    private final BranchStory story;
    private final LocalDate day;

    private ToldThen(BranchStory story, LocalDate day) {
        this.story = story;
        this.day = day;
    }

    /** Tells {@code story} so. */
    static BranchStory on(LocalDate day, BranchStory story) {
        ToldThen then = new ToldThen(story, day);
        then.organization();
        then.people();
        then.papers();
        story.today = day;
        return story;
    }

    private void organization() {
        story.dissolved = known(story.dissolved);
        keep(story.groups, Group::formedOn, one -> new Group(one.id(), one.name(), one.leader(), one.formedOn(), known(one.dissolvedOn())));
        keep(story.terms, Term::startsOn, one -> new Term(one.number(), one.committee(), one.startsOn(), one.endsOn(), one.extendedUntil(),
                known(one.requestedOn()), one.election()));
        keep(story.posts, Post::from, one -> new Post(one.holder(), one.duty(), one.from(), known(one.until()), one.approved(),
                one.headsOffice(), one.headWaived()));
    }

    private void people() {
        keep(story.members, MemberFacts::arrivedOn, one -> new MemberFacts(one.member(), one.branch(), one.name(), one.group(), one.joinedOn(),
                known(one.fullOn()), one.official(), one.blanks(), List.of(new MemberFacts.Stay(one.arrivedOn(), known(one.leftOn()))),
                one.states().stream().filter(state -> !isLater(state.from()))
                        .map(state -> new MemberFacts.State(state.kind(), state.from(), known(state.until()))).toList()));
        keep(story.transfers, TransferRow::startedOn, one -> new TransferRow(one.number(), one.from(), one.fromName(), one.to(), one.toName(),
                one.member(), one.name(), one.reason(), one.letter(), one.startedOn(), one.validUntil(), known(one.settledOn()),
                one.voidReason()));
        story.contacts.removeIf(contact -> isLater(contact.on()));
        story.candidacies.replaceAll(one -> new CandidacyFacts(one.id(), one.branch(), one.name(),
                one.ending() == null || isLater(one.ending().on()) ? null : one.ending(),
                one.taken().stream().filter(step -> !isLater(step.on())).toList(), one.papers(), one.rules()));
    }

    private void papers() {
        story.gatherings.removeIf(one -> isLater(one.heldOn()));
        story.votes.removeIf(one -> isLater(one.heldOn()));
        story.topics.removeIf(one -> isLater(one.heldOn()));
        story.entries.removeIf(one -> isLater(one.answers().happenedOn()));
        story.paid.replaceAll((member, paid) -> paidBy(paid));
        story.published = known(story.published);
        story.plan = story.plan == null || isLater(story.plan.drawnUpOn()) ? null : planned(story.plan);
        keep(story.tasks, TaskFacts::assignedOn, one -> new TaskFacts(one.branch(), one.part(), one.what(), one.assignedOn(), one.deadline(),
                new Course(one.course().turns().stream().filter(turn -> !isLater(turn.on())).toList())));
        keep(story.problems, ProblemFacts::foundOn, one -> new ProblemFacts(one.branch(), one.problem(), one.source(), one.what(), one.foundOn(),
                new zhibu.rectification.Course(one.course().turns().stream().filter(turn -> !isLater(turn.on())).toList())));
        story.archived = known(story.archived);
    }

    private Map<Month, LocalDate> paidBy(Map<Month, LocalDate> all) {
        Map<Month, LocalDate> paid = new HashMap<>(all);
        paid.values().removeIf(this::isLater);
        return paid;
    }

    private PlanFacts planned(PlanFacts plan) {
        return new PlanFacts(plan.branch(), plan.year(), plan.drawnUpOn(), plan.approval() == null || isLater(plan.approval().on()) ? null
                : plan.approval(), null, plan.items().stream().map(item -> new PlanFacts.Item(item.id(), item.title(), item.owned(),
                item.deeds().stream().map(deed -> new PlanFacts.Deed(deed.due(), known(deed.doneOn()), null)).toList())).toList());
    }

    private <T> void keep(List<T> all, Function<T, LocalDate> begins, UnaryOperator<T> then) {
        all.removeIf(one -> isLater(begins.apply(one)));
        all.replaceAll(then);
    }

    private @Nullable LocalDate known(@Nullable LocalDate date) {
        return date == null || isLater(date) ? null : date;
    }

    private boolean isLater(LocalDate date) {
        return date.isAfter(day);
    }
}
