package zhibu.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import zhibu.entries.EntryFacts;
import zhibu.ledger.GatheringFacts;
import zhibu.records.Book;
import zhibu.records.RecordFacts;
import zhibu.shared.Period;

/** What branches have on record, of whatever book, as plans ask about it; put together from what is loaded already. */
final class OnRecord {

    private static final String UNNAMED = "";
    private static final Comparator<RecordFacts> OLDEST_FIRST = Comparator.comparing(RecordFacts::happenedOn)
            .thenComparing(record -> record.record().value());

    private OnRecord() {
    }

    /** The records of these days, oldest first; nobody asks for their titles. */
    static List<RecordFacts> within(Period days, List<GatheringFacts> held, List<EntryFacts> entered) {
        return Stream.concat(gatherings(held), entered.stream().map(OnRecord::record)).filter(record -> days.contains(record.happenedOn()))
                .sorted(OLDEST_FIRST).toList();
    }

    private static Stream<RecordFacts> gatherings(List<GatheringFacts> held) {
        return held.stream().collect(groupingBy(GatheringFacts::gathering)).values().stream().map(OnRecord::record);
    }

    private static RecordFacts record(List<GatheringFacts> parts) {
        GatheringFacts any = parts.get(0);
        return new RecordFacts(any.gathering(), any.branch(), Book.GATHERINGS, any.heldOn(), UNNAMED,
                parts.stream().map(GatheringFacts::kind).sorted().toList());
    }

    private static RecordFacts record(EntryFacts entry) {
        LocalDate day = entry.answers().happenedOn();
        return new RecordFacts(entry.record(), entry.branch(), Book.ENTRIES, day, UNNAMED, List.of(entry.kind()));
    }
}
