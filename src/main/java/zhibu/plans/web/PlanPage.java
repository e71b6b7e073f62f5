package zhibu.plans.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.plans.ItemState;
import zhibu.plans.ItemView;
import zhibu.plans.PlanView;
import zhibu.records.RecordFacts;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.shared.web.Option;
import zhibu.standards.PlanLevel;
import zhibu.standards.PlanTemplate;
import zhibu.standards.Standards;

/**
 * What the pages of a plan show around it.
 *
 * @param plan none if the branch has none for the year
 * @param meetings those that may approve it, latest first; none unless the reader is to choose
 */
record PlanPage(BranchCard branch, AssessmentYear year, LocalDate today, @Nullable PlanView plan, List<RecordFacts> meetings,
                Standards standards, Reader reader) {

    private static final int MONTHS = 12;

    public boolean keeps() {
        return branch.keptBy(reader);
    }

    /** Whether this is a year to plan for. */
    public boolean plannable() {
        return Math.abs(year.value() - today.getYear()) <= 1 && !branch.foundedOn().isAfter(year.lastDay());
    }

    /** The years around, each with its address. */
    public Map<String, String> years() {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1).boxed().collect(Collectors.toMap(one -> one + "年",
                one -> "/branches/%s/plan/%d".formatted(branch.id(), one), (one, other) -> one, LinkedHashMap::new));
    }

    public List<Option> choices() {
        return Option.orNone("请选择", meetings.stream().map(meeting -> new Option(meeting.record().toString(), "%s %s（%s）"
                .formatted(meeting.happenedOn(), meeting.kinds().stream().map(standards::kindName).collect(Collectors.joining("、")),
                        meeting.title()))));
    }

    public String nameOf(PlanLevel level) {
        return standards.plan().nameOf(level);
    }

    public PlanTemplate.Levels levels() {
        return standards.plan().levels();
    }

    /** The levels, the most binding first. */
    public List<PlanLevel> binding() {
        return List.of(PlanLevel.B, PlanLevel.T, PlanLevel.X);
    }

    public String kindsOf(RecordFacts record) {
        return record.kinds().stream().map(standards::kindName).collect(Collectors.joining("、"));
    }

    public long count(ItemState state) {
        return items().filter(item -> item.state() == state).count();
    }

    /** How far items have come, such as there are. */
    public List<ItemState> states() {
        return Stream.of(ItemState.values()).filter(state -> count(state) > 0).toList();
    }

    private Stream<ItemView> items() {
        return plan == null ? Stream.empty() : plan.standing().stream();
    }

    /** What may be done at any time of the year. */
    public List<ItemView> anyTime() {
        return items().filter(item -> item.timing().anyTime()).toList();
    }

    /** The months with what comes up in each. */
    public List<Month> months() {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> new Month(month, items().filter(item -> !item.timing().anyTime()
                && !item.in(month).isEmpty()).toList())).toList();
    }

    /** A month of the schedule 安排表. */
    record Month(int number, List<ItemView> items) {
    }
}
