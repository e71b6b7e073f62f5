package zhibu.records;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;

/** The register of all records, as those see it who look one up. */
@Component
@Transactional(readOnly = true)
public class Register {

    /** Asks for the wording that stands; no wording has this number. */
    private static final int STANDING = 0;

    private final LedgerRecords records;
    private final Wordings wordings;
    private final Organization organization;

    Register(LedgerRecords records, Wordings wordings, Organization organization) {
        this.records = records;
        this.wordings = wordings;
        this.organization = organization;
    }

    /**
     * What all records have in common, of one record in the wording that stands or in the one asked for.
     *
     * @throws NotFound if there is no such record or wording within the reader's sight
     */
    public RecordView record(BranchId branch, RecordId id, @Nullable Integer revision, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        return records.found(id.value(), card.number(), revision == null ? STANDING : revision)
                .filter(found -> revision == null || revision != STANDING).orElseThrow(NotFound::new)
                .view(card, records.returns(id.value()));
    }

    /**
     * The records of these branches that count between two days, neither voided nor given back, oldest first and in one statement
     * however many they are.
     */
    public List<RecordFacts> facts(Collection<BranchId> branches, LocalDate from, LocalDate to) {
        return records.facts(branches, from, to);
    }

    /**
     * These records of a branch, those voided among them.
     *
     * @throws NotFound if the branch is out of the reader's sight
     */
    public Map<RecordId, RecordLine> lines(BranchId branch, Collection<RecordId> ids, Reader reader) {
        return records.lines(organization.branch(branch, reader).id(), ids.stream().map(RecordId::value).toList()).stream()
                .collect(toMap(RecordLine::id, Function.identity()));
    }

    /** What was given back 退回 and waits for a correction by the reader, in the branches he keeps; what waits longest first. */
    public List<ReturnedRecord> returned(Reader reader) {
        return records.returned(reader.keeps().branches());
    }

    /** All that was ever done to the record, latest first. */
    public List<HistoryLine> history(RecordView view) {
        Stream<HistoryLine> voided = Optional.ofNullable(view.voiding()).stream()
                .map(voiding -> new HistoryLine("作废", view.latest(), voiding.reason(), voiding.by(), voiding.at()));
        return Stream.of(wordings.history(view.id().value()).stream(), view.returns().stream().map(Register::line), voided)
                .flatMap(lines -> lines).sorted(Comparator.comparing(HistoryLine::at).reversed()).toList();
    }

    private static HistoryLine line(RecordView.Return giving) {
        return new HistoryLine("退回第 %d 稿".formatted(giving.revision()), giving.revision(), giving.reason(), giving.by(), giving.at());
    }
}
