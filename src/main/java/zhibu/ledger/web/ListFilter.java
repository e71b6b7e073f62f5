package zhibu.ledger.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.ledger.GatheringFilter;
import zhibu.shared.AssessmentYear;
import zhibu.shared.MemberId;
import zhibu.shared.Period;
import zhibu.standards.Edition;
import zhibu.standards.Standards;

/**
 * What a year's gatherings are narrowed to, as it stands in the address; empty text leaves nothing out.
 *
 * @param year the year in figures; empty for this one
 * @param period the name of a month or quarter: 「3月」
 * @param kind the code of one kind
 * @param item the number of the scored item whose evidence is wanted
 * @param person the id of somebody who came or did something
 * @param mark the name of one {@link Mark}
 */
record ListFilter(@Nullable String year, @Nullable String period, @Nullable String kind, @Nullable String item,
                  @Nullable String person, @Nullable String mark) {

    ListFilter {
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

    /** The scored item whose evidence is wanted; none for all, or if the edition has no such item. */
    Optional<Edition.Item> proved(AssessmentYear asked, Standards standards) {
        return standards.editionForRecords(asked).items().stream().filter(known -> Integer.toString(known.no()).equals(item)).findFirst();
    }

    /** @throws zhibu.shared.NotFound if there is no such kind or person */
    GatheringFilter gatherings(AssessmentYear asked, Standards standards) {
        return new GatheringFilter(periodOf(asked), kinds(asked, standards), person.isEmpty() ? null : MemberId.valueOf(person));
    }

    private Period periodOf(AssessmentYear asked) {
        return ListPage.periods(asked).filter(known -> known.name().equals(period)).findFirst().orElse(asked.whole());
    }

    private @Nullable List<String> kinds(AssessmentYear asked, Standards standards) {
        List<String> proving = proved(asked, standards).map(Edition.Item::provedBy).orElse(null);
        if (kind.isEmpty()) {
            return proving;
        }
        String code = standards.kind(kind).code();
        return proving == null || proving.contains(code) ? List.of(code) : List.of();
    }

    Optional<Mark> marked() {
        return Mark.of(mark);
    }
}
