package zhibu.development.web;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhibu.development.AssemblyVote;
import zhibu.development.Authority;
import zhibu.development.CandidacyView;
import zhibu.development.Deadlines;
import zhibu.development.Due;
import zhibu.development.Half;
import zhibu.development.Progress;
import zhibu.development.Taken;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.shared.web.Option;
import zhibu.standards.DevelopmentRules;
import zhibu.standards.DevelopmentStep;

/**
 * The page of somebody's way into the Party.
 *
 * @param votes what the ledger says of the assemblies, by the step
 * @param names of the members that steps name
 */
record CandidacyPage(CandidacyView view, Map<String, AssemblyVote> votes, Map<MemberId, String> names, Reader reader) {

    /** A stage with its steps. */
    record StageLines(String name, List<StepLine> steps) {
    }

    public boolean keeps() {
        return authority().branch().keptBy(reader);
    }

    private Authority authority() {
        return view.authority();
    }

    private Progress progress() {
        return view.progress();
    }

    public List<StageLines> stages() {
        List<DevelopmentStep> open = progress().open();
        return progress().rules().stages().stream().map(stage -> new StageLines(stage.name(), lines(stage, open))).toList();
    }

    private List<StepLine> lines(DevelopmentRules.Stage stage, List<DevelopmentStep> open) {
        return progress().rules().of(stage).stream().filter(step -> progress().belongs(step) || !taken(step).isEmpty())
                .map(step -> line(step, open)).toList();
    }

    private StepLine line(DevelopmentStep step, List<DevelopmentStep> open) {
        StepLine.State state = progress().done(step.code()).isPresent() ? StepLine.State.DONE
                : open.stream().anyMatch(other -> other.code().equals(step.code())) && !tooEarly(step) ? StepLine.State.OPEN
                : StepLine.State.COMING;
        return new StepLine(step, StepLine.mark(step.number()), authority().name(progress().worded(step)), authority().name(step.actor()),
                state, taken(step).stream().map(this::entry).toList(), papers(step, state));
    }

    private boolean tooEarly(DevelopmentStep step) {
        return progress().earliest(step.code(), progress().today()).filter(progress().today()::isBefore).isPresent();
    }

    private List<Taken> taken(DevelopmentStep step) {
        return view.taken().stream().filter(taken -> taken.step().equals(step.code())).toList();
    }

    private StepLine.Entry entry(Taken taken) {
        return new StepLine.Entry(taken, progress().outcome(taken).map(DevelopmentStep.Outcome::name).orElse(""), people(taken),
                new Deadlines(progress()).of(taken).orElse(null), taken.standing() ? votes.get(taken.step()) : null);
    }

    /** What is due and when, the earliest first. */
    public List<Due> dues() {
        return new Deadlines(progress()).running();
    }

    public long late(Due due) {
        return due.late(progress().today());
    }

    /** The half years nobody looked at him in. */
    public List<Half> missed() {
        return new Deadlines(progress()).halves().stream().filter(half -> half.missed(progress().today())).toList();
    }

    /** What may be written down now by the reader. */
    public List<DevelopmentStep> writable() {
        return progress().open().stream().filter(step -> authority().mayWrite(step.actor(), reader)).toList();
    }

    public List<Option> ways() {
        return writable().stream().map(step -> new Option(step.code(), StepLine.mark(step.number()) + authority().name(step))).toList();
    }

    /** The step that was asked for, else the next one the reader may write down; none if there is none. */
    @Nullable DevelopmentStep chosen(String asked) {
        List<DevelopmentStep> writable = writable();
        return writable.stream().filter(step -> step.code().equals(asked)).findFirst()
                .or(() -> progress().next().filter(writable::contains))
                .or(() -> writable.stream().min(Comparator.comparing(DevelopmentStep::again))).orElse(null);
    }

    /** What is next and who acts, for those who can only wait; none if everything is done. */
    public @Nullable String waiting() {
        return progress().next().map(step -> "%s%s，由%s办理".formatted(StepLine.mark(step.number()), authority().name(step),
                authority().name(step.actor()))).orElse(null);
    }

    /** The papers of the steps done or open, or of those to come. */
    public List<StepLine.Paper> papers(boolean coming) {
        return stages().stream().flatMap(stage -> stage.steps().stream()).filter(line -> coming == (line.state() == StepLine.State.COMING))
                .flatMap(line -> line.papers().stream()).toList();
    }

    private List<StepLine.Paper> papers(DevelopmentStep step, StepLine.State state) {
        return step.materials().stream().map(paper -> new StepLine.Paper(paper.code(), paper.name(), paper.archive(),
                view.papers().contains(paper.code()), state == StepLine.State.DONE)).toList();
    }

    /** Those named as 培养联系人 or 入党介绍人 by the step that stands; empty if nobody is. */
    public String named(String step) {
        return progress().done(step).map(this::people).orElse("");
    }

    private String people(Taken taken) {
        return taken.entry().people().stream().map(member -> names.getOrDefault(member, "")).collect(joining("、"));
    }

    /** What a step that was taken is called. */
    public String name(Taken taken) {
        return progress().rules().step(taken.step()).map(progress().ruleSet(taken)::worded)
                .map(step -> StepLine.mark(step.number()) + authority().name(step)).orElse("");
    }
}
