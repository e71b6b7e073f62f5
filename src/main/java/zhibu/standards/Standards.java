package zhibu.standards;

import java.util.List;
import org.springframework.stereotype.Component;
import zhibu.shared.AssessmentYear;
import zhibu.shared.NotFound;

/** The editions of the standards and the kinds of gathering, read once and immutable. */
@Component
public class Standards {

    private final List<Kind> kinds;
    private final List<Edition> editions;

    Standards(ShippedDocuments shipped, Publisher publisher) {
        this.kinds = shipped.kinds();
        this.editions = publisher.publish(shipped.editions(), kinds);
    }

    /**
     * The edition that judges {@code year}: the newest in effect on its first day.
     *
     * @throws NotFound if there was none yet
     */
    public Edition edition(AssessmentYear year) {
        return editions.stream().filter(edition -> !edition.effectiveFrom().isAfter(year.firstDay())).findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The edition whose words the records of {@code year} are written in: the one that judges it, or the oldest for a year
     * that nothing judges.
     */
    public Edition editionForRecords(AssessmentYear year) {
        return editions.stream().filter(edition -> !edition.effectiveFrom().isAfter(year.firstDay())).findFirst()
                .orElseGet(() -> editions.get(editions.size() - 1));
    }

    /**
     * The edition by its code.
     *
     * @throws NotFound if there is none
     */
    public Edition edition(String code) {
        return editions.stream().filter(edition -> edition.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    /** Every edition, newest first. */
    public List<Edition> editions() {
        return editions;
    }

    public List<Kind> kinds() {
        return kinds;
    }

    /**
     * The kind by its code.
     *
     * @throws NotFound if there is none
     */
    public Kind kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }
}
