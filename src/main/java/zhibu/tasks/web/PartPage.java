package zhibu.tasks.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhibu.records.RecordId;
import zhibu.records.RecordLine;
import zhibu.shared.AccountId;
import zhibu.shared.MemberId;
import zhibu.tasks.PartSheet;
import zhibu.tasks.PartState;
import zhibu.tasks.Step;
import zhibu.tasks.StepKind;
import zhibu.tasks.Visit;

/**
 * The page of one part.
 *
 * @param beneath what was broken out of it
 * @param records the records linked to it
 * @param writers the names of who wrote anything down
 * @param owners the names of who ever answered for it
 */
record PartPage(PartSheet sheet, PartRow row, List<PartRow> beneath, Map<RecordId, RecordLine> records, Map<AccountId, String> writers,
                Map<MemberId, String> owners) {

    /** A record that has to do with it. */
    public record Link(Step step, RecordLine record) {
    }

    /** The records linked to it, and not taken back. */
    public List<Link> links() {
        return sheet.part().links().stream().flatMap(step -> Optional.ofNullable(step.record()).map(records::get)
                .map(record -> new Link(step, record)).stream()).toList();
    }

    /** What happened to it, latest first. */
    public List<Step> history() {
        List<Step> steps = new ArrayList<>(sheet.part().steps());
        Collections.reverse(steps);
        return steps;
    }

    /** One thing that happened, in a sentence. */
    public String told(Step step) {
        String who = step.kind() == StepKind.OWNED && step.member() != null ? "：" + owners.getOrDefault(step.member(), "") : "";
        return step.kind().label() + who + (step.voidReason() == null ? "" : "（已取消）");
    }

    /** The details of one thing that happened; none where there are none. */
    public String details(Step step) {
        String record = Optional.ofNullable(step.record()).map(records::get).map(RecordLine::title).orElse("");
        String taken = step.voidReason() == null ? "" : "取消理由：" + step.voidReason();
        return String.join(" ", List.of(record, step.note(), taken)).strip();
    }

    public String writer(Step step) {
        return writers.getOrDefault(step.by(), "");
    }

    public String writer(Visit visit) {
        return writers.getOrDefault(visit.by(), "");
    }

    // What the reader may do now.

    private boolean live() {
        return sheet.part().live() && sheet.whole().task().voidReason() == null;
    }

    private boolean toDo() {
        return live() && sheet.part().state().toDo();
    }

    public boolean reports() {
        return sheet.answering() && !sheet.ownBusiness() && toDo();
    }

    public boolean closes() {
        return live() && sheet.setting() && (sheet.part().state() == PartState.REPORTED || sheet.ownBusiness() && toDo());
    }

    public boolean returns() {
        return live() && sheet.setting() && !toDo();
    }

    public boolean breaksDown() {
        return sheet.answering() && toDo();
    }

    public boolean names() {
        return (sheet.answering() || sheet.setting()) && live() && sheet.part().state() != PartState.CLOSED;
    }

    public boolean mayLink() {
        return sheet.answering() && sheet.part().assignee().branch() != null && live() && sheet.part().state() != PartState.CLOSED;
    }

    public boolean inspects() {
        return live() && sheet.inspecting();
    }

    public boolean places() {
        return live() && sheet.setting() && (!sheet.room().isEmpty() || sheet.part().parent() != null
                && sheet.whole().publishedBy(sheet.reader()));
    }

    public boolean withdraws() {
        return live() && sheet.setting();
    }

    public boolean answers(Visit visit) {
        return visit.unanswered() && sheet.answering() && live();
    }
}
