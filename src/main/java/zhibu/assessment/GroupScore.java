package zhibu.assessment;

import java.util.List;
import java.util.function.Function;
import zhibu.shared.Points;
import zhibu.standards.Edition.Group;
import zhibu.standards.Edition.Standard;
import zhibu.standards.StandardCode;

/**
 * What a group of standards, one of the 六化, gives a branch.
 *
 * @param available the full marks of its connected items
 * @param full the full marks of all its items
 */
public record GroupScore(String code, String name, List<StandardCode> standards, Points points, Points available, Points full) {

    static GroupScore of(Group group, List<ItemScore> all) {
        List<ItemScore> items = all.stream().filter(score -> group.holds(score.item())).toList();
        return new GroupScore(group.code(), group.name(), group.standards().stream().map(Standard::code).toList(),
                sum(items, ItemScore::points), sum(items, ItemScore::available), sum(items, score -> score.item().full()));
    }

    static <T> Points sum(List<T> items, Function<T, Points> points) {
        return items.stream().map(points).reduce(Points.ZERO, Points::plus);
    }

    /** Whether {@code score} is that of one of its items. */
    boolean holds(ItemScore score) {
        return standards.containsAll(score.item().standards());
    }

    /** Whether any of its items can be judged. */
    public boolean connected() {
        return !available.isZero();
    }
}
