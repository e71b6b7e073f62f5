package zhibu.entries;

import java.util.List;
import zhibu.standards.EntryKind;

/**
 * A record of another ledger with all it says, as a file of the list has it.
 *
 * @param shown the fields that have an answer which the reader may read
 * @param lines what is said of single persons, a line of text for each
 */
public record EntryInFull(EntryRow row, EntryKind kind, List<EntryView.Shown> shown, List<String> lines) {

    /** The answer to a field; empty where there is none the reader may read. */
    public String answer(EntryKind.Field field) {
        return shown.stream().filter(said -> said.field().equals(field)).map(EntryView.Shown::text).findFirst().orElse("");
    }
}
