package zhibu.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import zhibu.shared.MemberId;

/**
 * What another ledger's record says, in canonical text: dates as 2026-11-20, choices as their codes, a tick as {@code true}.
 *
 * @param values the answers by field; a field nobody filled in is missing
 * @param people those named, by field
 */
public record Answers(LocalDate happenedOn, Map<String, String> values, Map<String, List<MemberId>> people, List<Line> lines) {

    /** What is said of one person. */
    public record Line(MemberId member, Map<String, String> values) {

        public String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /** The answer to a field; empty where there is none. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public List<MemberId> people(String field) {
        return people.getOrDefault(field, List.of());
    }
}
