package zhibu.rectification.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhibu.records.RecordId;
import zhibu.records.RecordLine;
import zhibu.rectification.ProblemCard;
import zhibu.rectification.ProblemSheet;
import zhibu.rectification.ProblemState;
import zhibu.rectification.Step;
import zhibu.rectification.StepKind;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Days;
import zhibu.shared.MemberId;
import zhibu.standards.Standards;

/**
 * The page of one problem.
 *
 * @param records the records linked to it
 * @param writers the names of who wrote anything down
 * @param owners the names of who ever answered for it
 */
record ProblemDetail(ProblemSheet sheet, Map<RecordId, RecordLine> records, Map<AccountId, String> writers, Map<MemberId, String> owners,
                     Standards standards, LocalDate today) {

    public ProblemCard card() {
        return sheet.card();
    }

    /** A record that shows what was done. */
    public record Proof(Step step, RecordLine record) {
    }

    /** The records that show what was done, and were not taken back. */
    public List<Proof> proofs() {
        return sheet.proofs().stream().flatMap(step -> Optional.ofNullable(step.record()).map(records::get)
                .map(record -> new Proof(step, record)).stream()).toList();
    }

    /** The standard it concerns, with its name; empty where it concerns none, or the edition knows it no more. */
    public String standard() {
        return standards.editionForRecords(AssessmentYear.of(card().found().on())).groups().stream()
                .flatMap(group -> group.standards().stream()).filter(known -> known.code().value().equals(card().ground().standard()))
                .map(known -> known.code() + " " + known.name()).findFirst().orElse("");
    }

    /** Who takes it off the list, in words. */
    public String decider() {
        return card().fromAbove() ? "单位机关党委或者工委" : "单位机关党委、工委，或者不是责任人、也不是报完成人的支部书记";
    }

    /** What happened to it, latest first. */
    public List<Step> history() {
        List<Step> steps = new ArrayList<>(sheet.steps());
        Collections.reverse(steps);
        return steps;
    }

    /** One thing that happened, in a sentence. */
    public String told(Step step) {
        String who = step.member() == null ? "" : "：" + owners.getOrDefault(step.member(), "");
        return step.kind().label() + who + (step.voidReason() == null ? "" : "（已取消）");
    }

    /** The details of one thing that happened; empty where there are none. */
    public String details(Step step) {
        return Stream.of(Optional.ofNullable(step.record()).map(records::get).map(RecordLine::title).orElse(""), step.note(), until(step),
                step.voidReason() == null ? "" : "取消理由：" + step.voidReason()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String until(Step step) {
        boolean looking = step.kind() == StepKind.CLOSED || step.kind() == StepKind.RECHECKED;
        return step.until() == null ? "" : "%s%s".formatted(looking ? "回头看 " : "时限 ", Days.written(step.until()));
    }

    public String writer(Step step) {
        return writers.getOrDefault(step.by(), "");
    }

    // What the reader may do now.

    /** Settle the measure, or point to records. */
    public boolean mends() {
        return sheet.mending() && card().toDo();
    }

    public boolean reports() {
        return mends() && card().remedy().owner() != null;
    }

    public boolean verifies() {
        return returns() && !sheet.reportedByHimself();
    }

    public boolean returns() {
        return decides() && card().state() == ProblemState.REPORTED;
    }

    private boolean decides() {
        return sheet.deciding() && !sheet.own() && card().live();
    }

    /** Put the deadline off. */
    public boolean extending() {
        return decides() && card().toDo();
    }

    /** Look again at what was taken off the list, or put it back. */
    public boolean rechecks() {
        return decides() && card().state() == ProblemState.CLOSED;
    }

    public boolean voids() {
        return decides();
    }
}
