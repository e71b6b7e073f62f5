package zhibu.entries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toList;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Field;

/** Reads entries as the database gives them for the rules, and leaves out what is confidential. */
final class Facts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectReader ANSWERS = JSON.readerFor(new TypeReference<Map<String, String>>() { });
    private static final ObjectReader LINES = JSON.readerFor(new TypeReference<List<Map<String, String>>>() { });

    private final Map<String, Set<String>> secrets;

    Facts(List<EntryKind> kinds) {
        this.secrets = kinds.stream().collect(toMap(EntryKind::code, kind -> kind.fields().stream().filter(Field::isConfidential)
                .map(Field::code).collect(toSet())));
    }

    EntryFacts read(Object[] row) {
        String kind = (String) row[2];
        Map<String, String> answers = ANSWERS.readValue((String) row[4]);
        answers.keySet().removeAll(secrets.getOrDefault(kind, Set.of()));
        List<Map<String, String>> lines = LINES.readValue((String) row[5]);
        return new EntryFacts(new RecordId(((Number) row[0]).longValue()), new BranchId(((Number) row[1]).longValue()), kind,
                new Answers(day(row[3]), answers, people((String) row[6]), lines.stream().map(Facts::line).toList()));
    }

    private static Answers.Line line(Map<String, String> line) {
        return new Answers.Line(new MemberId(Long.parseLong(line.get(Entry.MEMBER))), line);
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static Map<String, List<MemberId>> people(@Nullable String named) {
        return named == null ? Map.of() : Arrays.stream(named.split(",")).map(one -> one.split(" "))
                .collect(groupingBy(one -> one[0], mapping(one -> new MemberId(Long.parseLong(one[1])), toList())));
    }
}
