package zhibu.plans.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhibu.members.MemberCard;
import zhibu.plans.PlanView;
import zhibu.shared.web.Option;
import zhibu.standards.Edition;
import zhibu.standards.PlanLevel;
import zhibu.standards.Rhythm;
import zhibu.standards.Standards;

/**
 * What the table of a plan shows around what was typed.
 *
 * @param spare how many empty rows come after those typed
 */
record EditPage(PlanView plan, PlanForm form, int spare, List<MemberCard> members, Standards standards) {

    /** What was typed, and room for more. */
    public List<PlanForm.Row> rows() {
        return Stream.concat(form.rows().stream(), Stream.generate(() -> PlanForm.Row.EMPTY).limit(spare)).toList();
    }

    public List<Option> kinds() {
        return Option.orNone("自由事项", Stream.concat(standards.kinds().stream().map(kind -> new Option(kind.code(), kind.name())),
                standards.entryKinds().stream().map(kind -> new Option(kind.code(), kind.name()))));
    }

    public List<Option> rhythms() {
        return Stream.of(Rhythm.values()).map(rhythm -> new Option(rhythm.name(), rhythm.label())).toList();
    }

    public List<Option> levels() {
        return Stream.of(PlanLevel.B, PlanLevel.T, PlanLevel.X)
                .map(level -> new Option(level.name(), "%s %s".formatted(level, standards.plan().nameOf(level)))).toList();
    }

    public List<Option> owners() {
        return Option.orNone("未定", members.stream().map(member -> new Option(member.id().toString(), member.name())));
    }

    public List<Option> codes() {
        return Option.orNone("按种类", edition().groups().stream().flatMap(group -> group.standards().stream())
                .map(standard -> new Option(standard.code().value(), "%s %s".formatted(standard.code(), standard.name()))));
    }

    private Edition edition() {
        return standards.editionForRecords(plan.year());
    }

    /** Where each item comes from, by its id. */
    public Map<String, String> origins() {
        return plan.items().stream().collect(Collectors.toMap(item -> item.id().toString(), item -> item.origin()));
    }
}
