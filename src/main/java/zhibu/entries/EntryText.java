package zhibu.entries;

import java.util.List;

/**
 * What somebody typed into the form of another ledger, as text, before any rule has looked at it.
 *
 * @param fields one text for each field of the kind, in its order; of people only where it is one person
 * @param people who was ticked, as {@code field/member}
 * @param members whose lines there are, in order
 * @param cells one text for each column of each line
 */
public record EntryText(String happenedOn, List<String> fields, List<String> people, List<String> members, List<String> cells) {

    /** What was typed into a field; nothing where the form had no such field. */
    String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
