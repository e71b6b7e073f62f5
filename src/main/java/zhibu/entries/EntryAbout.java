package zhibu.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import zhibu.records.RecordId;
import zhibu.shared.MemberId;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Field;

/**
 * A record of another ledger that names a member, whole: for himself, and for who keeps the record.
 *
 * @param member whom it is about
 * @param names the names of everybody it mentions
 */
public record EntryAbout(MemberId member, RecordId record, LocalDate happenedOn, EntryKind kind, String title, Answers answers,
                         Map<MemberId, String> names) {

    EntryAbout with(Map<MemberId, String> known) {
        return new EntryAbout(member, record, happenedOn, kind, title, answers, known);
    }

    /** Whether part of it is for those concerned only. */
    public boolean confidential() {
        return kind.fields().stream().anyMatch(Field::isConfidential);
    }

    /** Everything that was answered. */
    public List<EntryView.Shown> shown() {
        return kind.fields().stream().map(field -> new EntryView.Shown(field, new Wordings(kind, names).of(field, answers)))
                .filter(shown -> !shown.text().isEmpty()).toList();
    }

    /** What its lines say of him, ballots left out; nothing of anybody else. */
    public List<EntryView.Shown> line() {
        EntryKind.Rows rows = kind.rows();
        return rows == null ? List.of() : answers.lines().stream().filter(line -> line.member().equals(member))
                .flatMap(line -> rows.columns().stream().filter(column -> column.type() != EntryKind.Type.COUNT)
                        .map(column -> new EntryView.Shown(column, Wordings.text(column, line.value(column.code())))))
                .filter(shown -> !shown.text().isEmpty()).toList();
    }
}
