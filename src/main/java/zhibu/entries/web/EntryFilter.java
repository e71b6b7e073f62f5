package zhibu.entries.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;
import zhibu.shared.MemberId;
import zhibu.shared.Period;
import zhibu.standards.Edition;
import zhibu.standards.EntryKind;
import zhibu.standards.Standards;

/**
 * What a year's other ledgers are narrowed to, as it stands in the address; empty text leaves nothing out.
 *
 * @param year the year in figures; empty for this one
 * @param period the name of a month or quarter: 「3月」
 * @param kind the code of one kind
 * @param item the number of the scored item whose evidence is wanted
 * @param person the id of somebody named
 * @param mark {@code late} for what was written up later, {@code returned} for what was given back
 */
record EntryFilter(@Nullable String year, @Nullable String period, @Nullable String kind, @Nullable String item,
                   @Nullable String person, @Nullable String mark) {

    EntryFilter {
        year = text(year);
        period = text(period);
        kind = text(kind);
        item = text(item);
        person = text(person);
        mark = text(mark);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    AssessmentYear yearOr(AssessmentYear now) {
        return year.isEmpty() ? now : AssessmentYear.valueOf(year);
    }

    /** Whether it leaves anything out of the year. */
    boolean narrows() {
        return !(period + kind + item + person + mark).isEmpty();
    }

    Period periodOf(AssessmentYear asked) {
        return EntryListPage.periods(asked).filter(known -> known.name().equals(period)).findFirst().orElse(asked.whole());
    }

    /** The scored item whose evidence is wanted; none for all, or if the edition has no such item. */
    Optional<Edition.Item> proved(AssessmentYear asked, Standards standards) {
        return standards.editionForRecords(asked).items().stream().filter(known -> Integer.toString(known.no()).equals(item)).findFirst();
    }

    /**
     * The codes of the kinds shown; none for all.
     *
     * @throws zhibu.shared.NotFound if there is no such kind
     */
    @Nullable List<String> kinds(AssessmentYear asked, Standards standards) {
        List<String> proving = proved(asked, standards).map(Edition.Item::provedBy).orElse(null);
        if (kind.isEmpty()) {
            return proving;
        }
        return Stream.of(standards.entryKind(kind)).map(EntryKind::code).filter(code -> proving == null || proving.contains(code)).toList();
    }

    @Nullable MemberId member() {
        return person.isEmpty() ? null : MemberId.valueOf(person);
    }
}
