package zhibu.entries.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zhibu.entries.EntryText;
import zhibu.shared.Ids;
import zhibu.shared.web.Typed;

/**
 * An entry of another ledger as typed. Which fields there are, its kind says.
 *
 * @param submission the form's own number, the same however often it is sent
 * @param revision the wording it corrects; empty for a new record
 * @param reason why it is corrected
 * @param people who was ticked, as {@code field/member}
 * @param members whose lines there are
 * @param cells the columns of the first line, then those of the second, and so on
 */
record EntryForm(String submission, String kind, String revision, @Size(max = 500, message = "更正理由不超过 500 字") String reason,
                 String happenedOn, List<Cell> fields, List<String> people, List<String> members, List<Cell> cells) {

    EntryForm {
        submission = text(submission);
        kind = text(kind);
        revision = text(revision);
        reason = text(reason);
        happenedOn = text(happenedOn);
        fields = cells(fields);
        people = texts(people);
        members = texts(members);
        cells = cells(cells);
    }

    /** One text. */
    record Cell(String value) {

        static final Cell EMPTY = new Cell("");

        Cell {
            value = text(value);
        }
    }

    private static List<Cell> cells(@Nullable List<@Nullable Cell> sent) {
        return sent == null ? List.of() : sent.stream().map(cell -> Objects.requireNonNullElse(cell, Cell.EMPTY)).toList();
    }

    private static List<String> texts(@Nullable List<@Nullable String> sent) {
        return sent == null ? List.of() : sent.stream().map(Typed::text).toList();
    }

    /** What was typed into a field. */
    String field(int index) {
        return index < fields.size() ? fields.get(index).value() : "";
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index).value() : "";
    }

    EntryText entry() {
        return new EntryText(happenedOn, fields.stream().map(Cell::value).toList(), people, members, cells.stream().map(Cell::value)
                .toList());
    }

    /** The form's own number. */
    UUID number() {
        return Ids.submission(submission);
    }

    /** The same with another text in one field. */
    EntryForm with(int index, String value) {
        List<Cell> changed = new ArrayList<>(fields);
        changed.set(index, new Cell(value));
        return new EntryForm(submission, kind, revision, reason, happenedOn, changed, people, members, cells);
    }

    /** The same text, to be sent over the wording that stands by now. */
    EntryForm over(int standing) {
        return new EntryForm(submission, kind, Integer.toString(standing), reason, happenedOn, fields, people, members, cells);
    }

    /** The wording that was on the screen when the correction began. */
    int seen() {
        return Ids.revision(revision);
    }
}
