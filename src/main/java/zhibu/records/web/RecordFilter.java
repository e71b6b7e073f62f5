package zhibu.records.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.records.Selection;
import zhibu.shared.AssessmentYear;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Period;
import zhibu.standards.Edition;
import zhibu.standards.Item;

/**
 * What the list of a year's records is narrowed to, as it stands in the address; empty text leaves nothing out.
 *
 * @param year the year in figures; empty for this one
 * @param period the name of a month or quarter: 「3月」
 * @param kind the code of one kind
 * @param item the number of the scored item whose evidence is wanted
 * @param person the id of somebody who came, did something or is named
 * @param mark the name of one {@link Mark}
 */
public record RecordFilter(@Nullable String year, @Nullable String period, @Nullable String kind, @Nullable String item,
                           @Nullable String person, @Nullable String mark) {

    public RecordFilter {
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

    /**
     * The records it asks of a book, whatever they are marked with.
     *
     * @param known the codes of the kinds the book has
     * @throws NotFound if there is no such kind, or nobody could be that person
     */
    Selection selection(AssessmentYear asked, Edition edition, List<String> known) {
        return new Selection(periodOf(asked), kinds(edition, known), person.isEmpty() ? null : MemberId.valueOf(person));
    }

    private Period periodOf(AssessmentYear asked) {
        return Listing.periods(asked).filter(named -> named.name().equals(period)).findFirst().orElse(asked.whole());
    }

    private @Nullable List<String> kinds(Edition edition, List<String> known) {
        List<String> proving = proved(edition).map(Item::provedBy).orElse(null);
        if (kind.isEmpty()) {
            return proving;
        }
        if (!known.contains(kind)) {
            throw new NotFound();
        }
        return proving == null || proving.contains(kind) ? List.of(kind) : List.of();
    }

    /** The scored item whose evidence is wanted; none for all, or if the edition has no such item. */
    Optional<Item> proved(Edition edition) {
        return edition.items().stream().filter(known -> Integer.toString(known.no()).equals(item)).findFirst();
    }

    Optional<Mark> marked() {
        return Mark.of(mark);
    }
}
