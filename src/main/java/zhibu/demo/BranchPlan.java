package zhibu.demo;

import java.util.List;
import java.util.Set;

/**
 * What a branch of the demo city shall be.
 *
 * @param size how many members it has today
 * @param lapses how many of a hundred meetings it misses
 * @param people the names of its first members, the secretary first, 「女」 after a woman's; the others are made up
 */
record BranchPlan(String name, int size, int lapses, List<String> people, Set<Trait> traits) {

    private static final int GROUP_SIZE = 8;
    private static final int SIZE_WITH_GROUPS = 20;
    private static final int FULL_WITH_COMMITTEE = 7;
    private static final int FULL_WITH_DEPUTY = 15;

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    int groups() {
        return size < SIZE_WITH_GROUPS || is(Trait.GROUPS_WAIVED) ? 0 : size / GROUP_SIZE;
    }

    boolean committee() {
        return fullMembers() >= FULL_WITH_COMMITTEE;
    }

    /** Who serves: the secretary alone, or a committee. */
    List<String> duties() {
        if (!committee()) {
            return List.of("SECRETARY");
        }
        if (is(Trait.NO_DISCIPLINE)) {
            return List.of("SECRETARY", "ORGANIZATION", "PUBLICITY");
        }
        return fullMembers() < FULL_WITH_DEPUTY
                ? List.of("SECRETARY", "ORGANIZATION", "PUBLICITY", "DISCIPLINE")
                : List.of("SECRETARY", "DEPUTY", "ORGANIZATION", "PUBLICITY", "DISCIPLINE");
    }

    private int fullMembers() {
        return is(Trait.PROBATIONER) ? size - 1 : size;
    }
}
