package zhibu.intake;

import java.util.List;
import java.util.Map;
import zhibu.members.Particular;

/**
 * One row of a roster as it was sent in.
 *
 * @param number as the sheet counts
 * @param typed what stands under the known headings; nothing for empty cells
 * @param flaws what is wrong with how it stands there, one sentence each
 */
record FileRow(int number, Map<Particular, String> typed, List<String> flaws) {

    String get(Particular particular) {
        return typed.getOrDefault(particular, "");
    }

    /** Where it stands, never what it says. */
    @Override
    public String toString() {
        return "row %d".formatted(number);
    }
}
