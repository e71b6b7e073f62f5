package zhibu.entries.web;

import java.util.List;
import java.util.stream.Stream;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Ids;
import zhibu.shared.NotFound;
import zhibu.standards.Edition;
import zhibu.standards.EntryKind;
import zhibu.standards.Standards;

/**
 * What a list of the other ledgers is narrowed to; empty texts narrow nothing.
 *
 * @param item the number of the scored item whose records are shown
 * @param mark {@code late} for what was written up later, {@code returned} for what was given back
 */
record EntryFilter(AssessmentYear year, String kind, String person, String item, String mark) {

    /**
     * The codes of the kinds shown; none for all.
     *
     * @throws NotFound if there is no such kind or item
     */
    List<String> kinds(Standards standards) {
        if (!kind.isEmpty()) {
            return List.of(standards.entryKind(kind).code());
        }
        return item.isEmpty() ? List.of() : proved(standards).toList();
    }

    /** An item that no record proves shows none. */
    private Stream<String> proved(Standards standards) {
        Edition.Item asked = standards.editionForRecords(year).items().stream().filter(known -> known.no() == Ids.parse(item)).findFirst()
                .orElseThrow(NotFound::new);
        List<String> codes = standards.entryKinds().stream().map(EntryKind::code).filter(asked.provedBy()::contains).toList();
        return codes.isEmpty() ? Stream.of("") : codes.stream();
    }
}
