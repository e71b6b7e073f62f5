package zhibu.ledger.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.ledger.Blank;
import zhibu.ledger.Ruling;
import zhibu.ledger.web.GatheringForm.MarkRow;
import zhibu.ledger.web.GatheringForm.VoteRow;
import zhibu.materials.MaterialView;
import zhibu.members.Roll;
import zhibu.organization.BranchFacts;
import zhibu.plans.Proposal;
import zhibu.records.RecordId;
import zhibu.shared.MemberId;
import zhibu.shared.web.Option;
import zhibu.standards.AgendaKind;
import zhibu.standards.Item;
import zhibu.standards.Kind;

/**
 * Everything the form of a gathering shows around what was typed.
 *
 * @param materials those on the working committee's list
 * @param corrected the record it corrects; none for a new one
 * @param proposals the items of the plan it may do
 */
record FormPage(Blank blank, List<AgendaKind> agendaKinds, List<MaterialView> materials, @Nullable RecordId corrected,
                List<Proposal> proposals, GatheringForm form) {

    private static final int SPARE_ROWS = 2;

    /** One kind with the row typed for it, at its place in the form. */
    record Part(int index, Kind kind, PartRow row) {

        public List<Option> steps() {
            return kind.fixedSteps().stream().map(step -> new Option(step, step)).toList();
        }

        public List<Option> forms() {
            return kind.forms().stream().map(form -> new Option(form.code(), form.name())).toList();
        }
    }

    /** One person of the roll with what was marked, at his place in the form. */
    record Mark(int index, Roll.Line line, boolean present, String reason) {

        /** Why he counts differently from the others; empty for most. */
        public String note() {
            if (!line.due()) {
                return "经批准不计入应到";
            }
            return line.mayVote() ? "" : "无表决权";
        }
    }

    public String title() {
        return blank.kinds().stream().map(Kind::name).collect(joining("、"));
    }

    public List<Part> parts() {
        return IntStream.range(0, form.parts().size())
                .mapToObj(i -> new Part(i, kind(form.parts().get(i)), form.parts().get(i))).toList();
    }

    private Kind kind(PartRow row) {
        return blank.kinds().stream().filter(kind -> kind.code().equals(row.kind())).findFirst().orElseThrow();
    }

    /** The roll of the day, each with the mark typed for him; somebody new on it is not marked yet and comes after them in the form. */
    public List<Mark> marks() {
        List<String> typed = form.roll().stream().map(MarkRow::member).toList();
        List<Roll.Line> lines = blank.roll().lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> mark(lines.get(i), typed.indexOf(lines.get(i).member().toString()), typed.size() + i)).toList();
    }

    private Mark mark(Roll.Line line, int typed, int spare) {
        return typed < 0 ? new Mark(spare, line, false, "")
                : new Mark(typed, line, form.roll().get(typed).came(), form.roll().get(typed).reason());
    }

    /** Whether enough came, said at once. */
    public @Nullable Ruling quorum() {
        List<MemberId> present = marks().stream().filter(Mark::present).map(mark -> mark.line().member()).toList();
        return blank.quorum(present).orElse(null);
    }

    public long due() {
        return blank.roll().lines().stream().filter(Roll.Line::due).count();
    }

    public long present() {
        return marks().stream().filter(mark -> mark.line().due() && mark.present()).count();
    }

    /** Which items of the plan are ticked. */
    public PlanTicks ticks() {
        return form.ticks().served(proposals);
    }

    /** The items of the plan it may do. */
    public List<Option> planned() {
        return proposals.stream().map(proposal -> new Option(proposal.item().toString(), proposal.label())).toList();
    }

    public List<Item> proves() {
        return blank.proves();
    }

    public List<Option> people() {
        return Option.orNone("请选择", members());
    }

    public List<Option> lecturers() {
        return Option.orNone("外请", members());
    }

    private Stream<Option> members() {
        return blank.muster().people().stream().map(person -> new Option(person.member().toString(), person.name()));
    }

    /** The group that met; none where the whole branch or its committee did. */
    public BranchFacts.@Nullable Group group() {
        return blank.muster().groups().stream().filter(group -> group.id().equals(blank.group())).findFirst().orElse(null);
    }

    public List<BranchFacts.Group> otherGroups() {
        return blank.muster().groups().stream().filter(group -> !group.id().equals(blank.group())).toList();
    }

    public List<Option> matters() {
        return blank.matters().stream().map(rule -> new Option(rule.code(), rule.name())).toList();
    }

    public List<Option> agendaOptions() {
        return agendaKinds.stream().map(kind -> new Option(kind.code(), kind.name())).toList();
    }

    /** What was typed, and room for more. */
    public List<AgendaRow> agenda() {
        return withSpare(form.agenda(), AgendaRow.blank(blank.kinds().get(0).agenda()));
    }

    /** What was typed, and room for more. */
    public List<VoteRow> votes() {
        return withSpare(form.votes(), VoteRow.EMPTY);
    }

    public boolean topical() {
        return blank.kinds().stream().anyMatch(Kind::topical);
    }

    private static <T> List<T> withSpare(List<T> typed, T empty) {
        List<T> rows = new ArrayList<>(typed);
        rows.addAll(Collections.nCopies(SPARE_ROWS, empty));
        return rows;
    }
}
