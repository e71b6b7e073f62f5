package zhibu.intake;

import java.util.List;

/**
 * A roster as it was sent in.
 *
 * @param unknown the headings under which nothing is imported
 */
record RosterFile(List<String> unknown, List<FileRow> rows) {

    /** How large it is, never what it says. */
    @Override
    public String toString() {
        return "%d rows".formatted(rows.size());
    }
}
