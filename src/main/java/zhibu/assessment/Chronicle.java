package zhibu.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import zhibu.entries.EntryFacts;
import zhibu.ledger.GatheringFacts;
import zhibu.ledger.VoteFacts;
import zhibu.shared.Period;

/** What one branch put on record up to a day, by kind and in order. */
final class Chronicle {

    private static final Comparator<GatheringFacts> IN_ORDER = Comparator.comparing(GatheringFacts::heldOn)
            .thenComparing(gathering -> gathering.gathering().value());
    private static final Comparator<EntryFacts> AS_ENTERED = Comparator.comparing((EntryFacts entry) -> entry.answers().happenedOn())
            .thenComparing(entry -> entry.record().value());
    private static final Comparator<VoteFacts> AS_TAKEN = Comparator.comparing(VoteFacts::heldOn)
            .thenComparing(vote -> vote.gathering().value()).thenComparing(VoteFacts::subject);

    private final Facts known;
    private final Period judged;
    private final Map<String, List<GatheringFacts>> gatherings;
    private final Map<String, List<EntryFacts>> entries;

    /**
     * @param judged the days whose records count
     * @param asOf the day after which nothing is known
     */
    Chronicle(Facts known, Period judged, LocalDate asOf) {
        this.known = known;
        this.judged = judged;
        this.gatherings = known.gatherings().stream().filter(gathering -> judged.contains(gathering.heldOn())).sorted(IN_ORDER)
                .collect(groupingBy(GatheringFacts::kind));
        this.entries = known.entries().stream().filter(entry -> !entry.answers().happenedOn().isAfter(asOf)).sorted(AS_ENTERED)
                .collect(groupingBy(EntryFacts::kind));
    }

    List<GatheringFacts> held(String kind) {
        return gatherings.getOrDefault(kind, List.of());
    }

    List<GatheringFacts> held(String kind, String topic) {
        return held(kind).stream().filter(gathering -> known.topics().stream()
                .anyMatch(item -> item.kind().equals(topic) && item.gathering().equals(gathering.gathering()))).toList();
    }

    List<EntryFacts> entered(String kind) {
        return entries.getOrDefault(kind, List.of()).stream().filter(entry -> judged.contains(entry.answers().happenedOn())).toList();
    }

    List<EntryFacts> about(String kind, int year) {
        return entries.getOrDefault(kind, List.of()).stream()
                .filter(entry -> entry.answers().value("year").equals(Integer.toString(year))).toList();
    }

    List<VoteFacts> votes() {
        return known.votes().stream().filter(vote -> judged.contains(vote.heldOn())).sorted(AS_TAKEN).toList();
    }
}
