package zhibu.demo;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives people their names, no name twice in a branch and none of the named cast's anywhere. */
final class Names {

    private static final Set<String> RESERVED = Cast.branches().stream().flatMap(plan -> plan.people().stream())
            .map(person -> person.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    private final Material.NameParts names;
    private final Chance chance;
    private final Set<String> taken = new HashSet<>(RESERVED);

    Names(Material.NameParts names, Chance chance) {
        this.names = names;
        this.chance = chance;
    }

    String next(boolean female) {
        String name = chance.oneOf(names.surnames()) + chance.oneOf(female ? names.women() : names.men());
        return taken.add(name) ? name : next(female);
    }
}
