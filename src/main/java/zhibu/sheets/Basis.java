package zhibu.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhibu.assessment.GradeScale;
import zhibu.assessment.Scorecard;
import zhibu.assessment.VetoFinding;
import zhibu.shared.NotFound;
import zhibu.standards.Edition;

/**
 * All a sheet is reckoned from besides what people write on it 评分依据: what the records said on a day, by which edition, and how its
 * points become a grade. It can be frozen, and reckoned again from nothing else.
 *
 * @param asOf the day on which the records were looked at
 */
public record Basis(String edition, int year, LocalDate asOf, List<BasisGroup> groups, List<BasisItem> items, List<VetoFinding> vetoes,
                    GradeScale scale) {

    public Basis {
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
    }

    static Basis of(Scorecard card, Edition edition) {
        return new Basis(card.edition(), card.year().value(), card.asOf(),
                card.groups().stream().map(group -> BasisGroup.of(card, group)).toList(),
                card.items().stream().map(BasisItem::of).toList(), card.vetoes(), GradeScale.of(edition));
    }

    /** @throws NotFound if there is no item of that number */
    public BasisItem item(int no) {
        return items.stream().filter(item -> item.no() == no).findFirst().orElseThrow(NotFound::new);
    }

    /** The item after that one; none after the last. */
    public Optional<BasisItem> after(BasisItem item) {
        return beside(item, 1);
    }

    /** The item before that one; none before the first. */
    public Optional<BasisItem> before(BasisItem item) {
        return beside(item, -1);
    }

    private Optional<BasisItem> beside(BasisItem item, int step) {
        int place = items.indexOf(item) + step;
        return place < 0 || place >= items.size() ? Optional.empty() : Optional.of(items.get(place));
    }
}
