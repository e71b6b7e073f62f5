package zhibu.entries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** What one wording of another ledger's record says: written once, never changed. */
@Entity
@Immutable
@NullUnmarked
class Entry {

    /** The member a line is about. */
    static final String MEMBER = "member";
    /** More than a branch enters in a year, so that its people come in one statement. */
    private static final int A_YEARS = 500;

    @EmbeddedId
    private EntryKey key;

    private BranchId branchId;

    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Map<String, String>> lines;

    @ElementCollection
    @BatchSize(size = A_YEARS)
    @OrderBy("field, memberId")
    @CollectionTable(name = "entry_person", joinColumns = {
        @JoinColumn(name = "record_id", referencedColumnName = "record_id"),
        @JoinColumn(name = "revision", referencedColumnName = "revision")})
    private List<EntryPerson> people;

    protected Entry() {
    }

    Entry(RecordId record, int revision, BranchId branch, String kind, Answers said) {
        this.key = new EntryKey(record.value(), revision);
        this.branchId = branch;
        this.kind = kind;
        this.answers = said.values();
        this.lines = said.lines().stream().map(Entry::stored).toList();
        this.people = said.people().entrySet().stream()
                .flatMap(named -> named.getValue().stream().map(member -> new EntryPerson(branch, named.getKey(), member))).toList();
    }

    private static Map<String, String> stored(Answers.Line line) {
        Map<String, String> stored = new LinkedHashMap<>(line.values());
        stored.put(MEMBER, line.member().toString());
        return stored;
    }

    EntryKey key() {
        return key;
    }

    String kind() {
        return kind;
    }

    RecordId record() {
        return new RecordId(key.recordId());
    }

    BranchId branch() {
        return branchId;
    }

    Answers answers(LocalDate happenedOn) {
        return new Answers(happenedOn, answers, people.stream().collect(groupingBy(EntryPerson::field, mapping(EntryPerson::member,
                toList()))),
                lines.stream().map(line -> new Answers.Line(MemberId.valueOf(line.get(MEMBER)), line)).toList());
    }
}
