package zhibu.entries;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zhibu.organization.Organization;
import zhibu.records.Book;
import zhibu.records.RecordFacts;
import zhibu.records.RecordId;
import zhibu.records.RecordLine;
import zhibu.records.Register;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Field;

/** The gatherings of a branch to which another ledger's record may point. */
@Component
class Meetings {

    /** Long enough before and after the day of a summary to have brought it up. */
    private static final int MONTHS = 3;

    private final Register register;
    private final Organization organization;

    Meetings(Register register, Organization organization) {
        this.register = register;
        this.organization = organization;
    }

    /** Those around a day, latest first. */
    List<RecordLine> recent(BranchId branch, LocalDate day, Reader reader) {
        BranchId seen = organization.branch(branch, reader).id();
        return register.facts(List.of(seen), day.minusMonths(MONTHS), day.plusMonths(MONTHS)).stream()
                .filter(record -> record.book() == Book.GATHERINGS).map(Meetings::line)
                .sorted(Comparator.comparing(RecordLine::happenedOn).reversed()).toList();
    }

    private static RecordLine line(RecordFacts facts) {
        return new RecordLine(facts.record(), facts.branch(), facts.book(), facts.happenedOn(), facts.title(), false);
    }

    /** Those to which these answers point, by the answer. */
    Map<String, RecordLine> named(BranchId branch, EntryKind kind, Answers answers, Reader reader) {
        List<RecordId> ids = answered(kind, answers).map(RecordId::valueOf).toList();
        return ids.isEmpty() ? Map.of() : register.lines(branch, ids, reader).values().stream()
                .collect(toMap(line -> line.id().toString(), line -> line));
    }

    private static Stream<String> answered(EntryKind kind, Answers answers) {
        return kind.ofGatherings().stream().map(field -> answers.value(field.code())).filter(answer -> !answer.isEmpty());
    }

    /** @throws RuleViolation if the answers point to what is no gathering of the branch, or was voided */
    void require(BranchId branch, EntryKind kind, Answers answers, Reader reader) {
        Map<String, RecordLine> known = named(branch, kind, answers, reader);
        kind.ofGatherings().stream().filter(field -> !answers.value(field.code()).isEmpty())
                .filter(field -> !stands(known.get(answers.value(field.code())))).findFirst().ifPresent(field -> refuse(kind, field));
    }

    private static boolean stands(@Nullable RecordLine line) {
        return line != null && line.book() == Book.GATHERINGS && !line.voided();
    }

    private static void refuse(EntryKind kind, Field field) {
        throw new RuleViolation("fields[%d].value".formatted(kind.fields().indexOf(field)), "请选择本支部现有的会议记录");
    }
}
