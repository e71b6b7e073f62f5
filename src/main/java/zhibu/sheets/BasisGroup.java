package zhibu.sheets;

import java.util.List;
import zhibu.assessment.GroupScore;
import zhibu.assessment.Scorecard;
import zhibu.shared.Points;

/**
 * One of the 六化 as a sheet holds it.
 *
 * @param items the numbers of its items
 */
public record BasisGroup(String code, String name, List<Integer> items) {

    public BasisGroup {
        items = List.copyOf(items);
    }

    static BasisGroup of(Scorecard card, GroupScore group) {
        return new BasisGroup(group.code(), group.name(), card.items(group).stream().map(score -> score.item().no()).toList());
    }

    GroupScore with(List<ItemPoints> all) {
        List<ItemPoints> own = all.stream().filter(item -> items.contains(item.no())).toList();
        Points full = own.stream().map(ItemPoints::full).reduce(Points.ZERO, Points::plus);
        return new GroupScore(code, name, List.of(), own.stream().map(ItemPoints::points).reduce(Points.ZERO, Points::plus), full, full);
    }
}
