package zhibu.shared;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of branches: all of them, those of some units, or some named ones. */
public record Scope(boolean everything, Set<UnitId> units, Set<BranchId> branches) {

    /** Sees no branch at all. */
    public static final Scope NOTHING = new Scope(false, Set.of(), Set.of());

    /** Sees every branch. */
    public static final Scope EVERYTHING = new Scope(true, Set.of(), Set.of());

    public Scope {
        units = Set.copyOf(units);
        branches = Set.copyOf(branches);
    }

    public static Scope of(BranchId branch) {
        return new Scope(false, Set.of(), Set.of(branch));
    }

    public static Scope of(UnitId unit) {
        return new Scope(false, Set.of(unit), Set.of());
    }

    /** This scope and {@code other} together. */
    public Scope and(Scope other) {
        return new Scope(everything || other.everything, union(units, other.units), union(branches, other.branches));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether {@code branch}, which belongs to {@code unit}, lies within this scope. */
    public boolean covers(BranchId branch, UnitId unit) {
        return everything || units.contains(unit) || branches.contains(branch);
    }
}
