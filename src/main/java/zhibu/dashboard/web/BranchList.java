package zhibu.dashboard.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhibu.organization.BranchCard;
import zhibu.shared.BranchId;
import zhibu.shared.web.Option;

/**
 * The branches a reader sees, and what they are narrowed to.
 *
 * @param unit the id of one unit; empty for all
 * @param q a part of the name
 */
record BranchList(List<BranchCard> all, Map<BranchId, Integer> sizes, String unit, String q) {

    /** Those that are shown, by unit. */
    public Map<String, List<BranchCard>> byUnit() {
        return all.stream().filter(card -> (unit.isEmpty() || unit.equals(card.unit().toString())) && card.name().contains(q))
                .collect(groupingBy(BranchCard::unitName, LinkedHashMap::new, toList()));
    }

    public int size(BranchCard card) {
        return sizes.getOrDefault(card.id(), 0);
    }

    /** The members of these branches together. */
    public int sizeOf(List<BranchCard> cards) {
        return cards.stream().mapToInt(this::size).sum();
    }

    public boolean narrowed() {
        return !(unit + q).isEmpty();
    }

    public List<Option> units() {
        return Units.of(all);
    }
}
