package zhibu.elections;

import java.util.List;
import java.util.Optional;
import zhibu.standards.Share;

/**
 * How far an election has come: the steps that stand, in order, and from them which one is next.
 *
 * @param majority what a winner needs of those present
 */
public record Course(List<StepEntry> steps, Share majority) {

    public Course {
        steps = List.copyOf(steps);
    }

    /** The step that is to be taken next; none once the result is approved. */
    public Optional<Step> next() {
        return last().map(this::after).orElse(Optional.of(Step.REQUEST));
    }

    /** The step that was taken last. */
    public Optional<StepEntry> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private Optional<Step> after(StepEntry last) {
        return switch (last.step()) {
            case REQUEST -> Optional.of(Step.APPROVAL);
            case APPROVAL -> Optional.of(Step.CANDIDATES);
            case CANDIDATES -> Optional.of(Step.CONSENT);
            case CONSENT -> Optional.of(Step.ASSEMBLY);
            case ASSEMBLY, BALLOT -> Optional.of(outcome().open() > 0 ? Step.BALLOT : elected());
            case COMMITTEE -> Optional.of(Step.REPORT);
            case REPORT -> Optional.of(Step.CONFIRMATION);
            case CONFIRMATION -> Optional.empty();
        };
    }

    private Step elected() {
        return candidates().committee() ? Step.COMMITTEE : Step.REPORT;
    }

    public Optional<StepEntry> taken(Step step) {
        return steps.stream().filter(entry -> entry.step() == step).findFirst();
    }

    /**
     * The candidates that were sent up for approval.
     *
     * @throws IllegalStateException if they were not yet
     */
    StepEntry candidates() {
        return taken(Step.CANDIDATES).orElseThrow(IllegalStateException::new);
    }

    /** What the ballots so far came to. */
    public Outcome outcome() {
        return Outcome.of(candidates().seats(), steps.stream()
                .filter(entry -> entry.step() == Step.ASSEMBLY || entry.step() == Step.BALLOT).toList(), majority);
    }

    /** Who stands in the ballot that is next. */
    List<Nominee> standing() {
        return taken(Step.ASSEMBLY).isEmpty() ? candidates().nominees()
                : candidates().nominees().stream().filter(one -> outcome().contenders().contains(one.member())).toList();
    }
}
