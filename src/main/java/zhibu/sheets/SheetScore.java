package zhibu.sheets;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import zhibu.assessment.Grade;
import zhibu.assessment.GroupScore;
import zhibu.assessment.VetoFinding;
import zhibu.assessment.VetoFinding.State;
import zhibu.shared.NotFound;
import zhibu.shared.Points;

/**
 * What a sheet comes to 得分. Item by item: full marks less what the records and people take, within what each rule and the item allow; a
 * rule that is not connected takes nothing. The items always add up to the total, to the hundredth.
 *
 * @param vetoes the cases of 否决 and 封顶 with what people found of those that no record decides
 */
public record SheetScore(List<ItemPoints> items, List<GroupScore> groups, List<VetoFinding> vetoes, Grade grade) {

    public SheetScore {
        items = List.copyOf(items);
        groups = List.copyOf(groups);
        vetoes = List.copyOf(vetoes);
    }

    /** What comes of these marks and rulings; those on something the basis doesn't have, or that records decide, are without effect. */
    public static SheetScore of(Basis basis, Collection<Mark> marks, Collection<Ruling> rulings) {
        Map<String, Points> taken = marks.stream().collect(toMap(Mark::rule, Mark::taken, (first, later) -> later));
        List<ItemPoints> items = basis.items().stream().map(item -> item.with(taken)).toList();
        List<GroupScore> groups = basis.groups().stream().map(group -> group.with(items)).toList();
        List<VetoFinding> vetoes = basis.vetoes().stream().map(veto -> ruled(veto, rulings)).toList();
        return new SheetScore(items, groups, vetoes, basis.scale().grade(groups, vetoes).orElseThrow(NotFound::new));
    }

    private static VetoFinding ruled(VetoFinding found, Collection<Ruling> rulings) {
        return found.state() != State.OPEN ? found : rulings.stream().filter(ruling -> ruling.veto().equals(found.veto().code()))
                .findFirst().map(ruling -> ruling.on(found)).orElse(found);
    }

    public Points total() {
        return items.stream().map(ItemPoints::points).reduce(Points.ZERO, Points::plus);
    }

    /** @throws NotFound if there is no item of that number */
    public ItemPoints item(int no) {
        return items.stream().filter(item -> item.no() == no).findFirst().orElseThrow(NotFound::new);
    }
}
