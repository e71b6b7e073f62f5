package zhibu.elections;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhibu.records.RecordId;
import zhibu.shared.MemberId;

/**
 * Who may elect and be elected in a branch on a day.
 *
 * @param members the full members that day, by name
 * @param due how many of them have the right to elect
 * @param assembly the assembly 党员大会 of that day; none if none is recorded
 */
public record Electorate(Map<MemberId, String> members, int due, @Nullable Assembly assembly) {

    /** An assembly that is recorded, with the head counts of its roll. */
    public record Assembly(RecordId record, int due, int present) {
    }

    /** How many have the right to elect: by the record of the assembly, if there is one. */
    public int voters() {
        return assembly == null ? due : assembly.due();
    }

    String name(MemberId member) {
        return members.getOrDefault(member, "");
    }
}
