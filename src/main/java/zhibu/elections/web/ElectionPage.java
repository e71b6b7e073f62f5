package zhibu.elections.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.elections.Ballots;
import zhibu.elections.Decision;
import zhibu.elections.ElectionView;
import zhibu.elections.Nominee;
import zhibu.elections.Step;
import zhibu.elections.StepEntry;
import zhibu.elections.TakenStep;
import zhibu.elections.TermClock;
import zhibu.organization.BranchFacts.Term;
import zhibu.shared.Days;
import zhibu.shared.Reader;

/** The elections of a branch as their page shows them to a reader. */
record ElectionPage(ElectionView election, Reader reader) {

    /** The step that is next; none if there is none. */
    public @Nullable Step next() {
        return election.next().orElse(null);
    }

    public boolean mayTakeNext() {
        return election.nextFor(reader);
    }

    /** Whether the reader keeps the branch. */
    public boolean keeps() {
        return election.branch().keptBy(reader);
    }

    /** Whether nobody has to think of an election yet. */
    public boolean early() {
        TermClock clock = election.clock();
        return election.next().isPresent() && clock != null && clock.on(election.today()) == TermClock.State.QUIET
                && election.course().steps().isEmpty();
    }

    /** Whom everybody waits for. */
    public String waitingFor() {
        return election.next().map(step -> step.ofTheLevelAbove() ? "上级党组织" : "支部").orElse("");
    }

    public @Nullable Term term() {
        return election.terms().stream().findFirst().orElse(null);
    }

    /** The kind of tag that says where the term stands. */
    public String tag() {
        TermClock clock = election.clock();
        return clock == null ? "open" : switch (clock.on(election.today())) {
            case QUIET -> "open";
            case DUE -> "due";
            case OVERDUE -> "overdue";
        };
    }

    public String standing() {
        TermClock clock = election.clock();
        return clock == null ? "尚未选举" : switch (clock.on(election.today())) {
            case QUIET -> "任期中";
            case DUE -> "还有 %d 天届满".formatted(clock.daysLeft(election.today()));
            case OVERDUE -> "逾期 %d 天".formatted(-clock.daysLeft(election.today()));
        };
    }

    /** The terms whose election has steps to show, the coming one first. */
    public List<Integer> elections() {
        List<Integer> numbers = new ArrayList<>(election.steps().stream().map(TakenStep::term).distinct().sorted().toList());
        Collections.reverse(numbers);
        return numbers;
    }

    /** What a step says, in a sentence. */
    public String sentence(TakenStep taken) {
        StepEntry entry = taken.entry();
        return Stream.of(entry.document().isEmpty() ? null : entry.document(), decision(entry), seats(entry), ballots(entry), people(entry),
                taken.voidReason() == null ? null : "已作废：" + taken.voidReason()).filter(Objects::nonNull).collect(joining("；"));
    }

    private static @Nullable String decision(StepEntry entry) {
        Decision decision = entry.decision();
        return decision == null ? null : decision.label() + (entry.until() == null ? "" : "至" + Days.written(entry.until()));
    }

    private static @Nullable String seats(StepEntry entry) {
        return entry.step() != Step.CANDIDATES ? null : entry.committee()
                ? "设支部委员会，应选 %d 名，候选人 %d 名".formatted(entry.seats(), entry.nominees().size()) : "不设支部委员会";
    }

    private static @Nullable String ballots(StepEntry entry) {
        Ballots ballots = entry.ballots();
        return ballots.due() == 0 ? null : ballots.agreed() > 0 ? "%d 人同意减少名额".formatted(ballots.agreed())
                : "应到 %d 人，实到 %d 人%s".formatted(ballots.due(), ballots.present(),
                        ballots.handedOut() == 0 ? "" : "，发出选票 %d 张，收回 %d 张".formatted(ballots.handedOut(), ballots.returned()));
    }

    private @Nullable String people(StepEntry entry) {
        return entry.nominees().isEmpty() ? null : entry.nominees().stream().map(this::person).collect(joining("、"));
    }

    private String person(Nominee nominee) {
        return election.names().getOrDefault(nominee.member(), "") + (nominee.duty() == null ? "" : nominee.duty().label())
                + (nominee.votes() == 0 ? "" : " %d 票".formatted(nominee.votes()));
    }

    public boolean withdrawable(TakenStep step) {
        return election.withdrawableBy(step, reader);
    }
}
