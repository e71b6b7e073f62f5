package zhibu.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Plans the branches of a city: the named cast, and as many others as its size asks for. */
final class BranchPlans {

    private static final int[] LAPSES = {0, 1, 0, 3, 8, 2};
    private static final int SIZE_FOR_SPECIALS = 9;

    private final Material.City city;
    private final int others;
    private final int othersMembers;

    BranchPlans(Material.City city, CitySize size) {
        List<BranchPlan> cast = Cast.branches();
        this.city = city;
        this.others = size.branches() - cast.size();
        this.othersMembers = size.members() - cast.stream().mapToInt(BranchPlan::size).sum();
    }

    List<BranchPlan> draw() {
        List<BranchPlan> plans = new ArrayList<>(Cast.branches());
        IntStream.range(0, others).mapToObj(this::plan).forEach(plans::add);
        return plans;
    }

    private BranchPlan plan(int index) {
        int size = membersUpTo(index + 1) - membersUpTo(index);
        return new BranchPlan(numbered(city.branches(), index), size, LAPSES[index % LAPSES.length], List.of(),
                traits(index, size));
    }

    /** How many members the first {@code count} of the other branches have, so that the sum comes out exactly. */
    private int membersUpTo(int count) {
        return Math.toIntExact((long) othersMembers * weightUpTo(count) / weightUpTo(others));
    }

    private int weightUpTo(int count) {
        return IntStream.range(0, count).map(index -> city.sizes().get(index % city.sizes().size())).sum();
    }

    private static Set<Trait> traits(int index, int size) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        addEvery(traits, 9, index, Trait.ENDING);
        if (size >= SIZE_FOR_SPECIALS) {
            addEvery(traits, 2, index, Trait.PROBATIONER);
            addEvery(traits, 3, index, Trait.EXEMPT);
            addEvery(traits, 4, index, Trait.OFFICIALS);
            addEvery(traits, 5, index, Trait.FLOATING);
            addEvery(traits, 6, index, Trait.TURNOVER);
            addEvery(traits, 7, index, Trait.EXCUSED);
            addEvery(traits, 11, index, Trait.OBSERVED);
            addEvery(traits, 13, index, Trait.GROUPS_WAIVED);
        }
        return traits;
    }

    private static void addEvery(Set<Trait> traits, int period, int index, Trait trait) {
        if (index % period == period - 1) {
            traits.add(trait);
        }
    }

    /** The name at {@code index}; once they are used up they come again with a number. */
    static String numbered(List<String> names, int index) {
        String name = names.get(index % names.size());
        return index < names.size() ? name : name + (index / names.size() + 1);
    }
}
