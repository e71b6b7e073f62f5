package zhibu.members.web;

/**
 * What a roster is narrowed to, as it stands in the address; empty text leaves nobody out.
 *
 * @param group the id of one group
 * @param standing the code of one {@link Standing}
 * @param name a part of the name
 */
record RosterFilter(String group, String standing, String name) {

    boolean passes(RosterRow row) {
        return (group.isEmpty() || group.equals(row.groupNumber()))
                && (standing.isEmpty() || row.standings().stream().anyMatch(it -> it.name().equals(standing)))
                && row.card().name().contains(name);
    }

    /** Whether it leaves anybody out. */
    public boolean narrows() {
        return !(group + standing + name).isEmpty();
    }
}
