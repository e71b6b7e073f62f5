package zhibu.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import zhibu.shared.Points;
import zhibu.standards.Item;

/**
 * Points that stand now and would be lost if what is due were left undone 按期可保.
 *
 * @param duties what has to be done for them, all for one rule, the next first
 * @param points what would go, the item's other losses and the rule's cap respected
 */
public record Stake(Item item, Finding finding, List<Duty> duties, Points points) {

    static final Comparator<Stake> DEAREST_FIRST = Comparator.comparing(Stake::points).reversed().thenComparing(Stake::lastDay);

    public Stake {
        duties = List.copyOf(duties);
    }

    /** What to do next. */
    public Duty next() {
        return duties.get(0);
    }

    /** Until when. */
    public LocalDate lastDay() {
        return next().lastDay();
    }
}
