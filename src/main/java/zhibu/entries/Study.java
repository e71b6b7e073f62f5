package zhibu.entries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import zhibu.standards.Parameters;

/**
 * The study 学时 of one member in a year: the minutes he was present at what counts as study, and the hours of his trainings. Who
 * lectures was there, and counts once.
 *
 * <p>Source: 《党员教育管理工作条例》第二十条; how minutes become hours is a parameter of the edition.
 *
 * @param minutes those of gatherings
 * @param trainings the hours of each training
 */
public record Study(int minutes, List<BigDecimal> trainings, Parameters parameters) {

    private static final String HOURS = "hours";
    private static final int DECIMALS = 4;

    /** The hours an entry gave those it names; none if it gave none. */
    public static Optional<BigDecimal> hours(Answers entry) {
        return Optional.of(entry.value(HOURS)).filter(hours -> !hours.isEmpty()).map(BigDecimal::new);
    }

    /** The hours of all gatherings. */
    public BigDecimal gathered() {
        return BigDecimal.valueOf(minutes).divide(rate().value(), DECIMALS, RoundingMode.DOWN);
    }

    /** All hours of the year. */
    public BigDecimal total() {
        return trainings.stream().reduce(gathered(), BigDecimal::add);
    }

    /** How many minutes make an hour. */
    public Parameters.Parameter rate() {
        return parameters.get("study.minutes-per-hour");
    }

    /**
     * How many hours a year asks of a member, with its article.
     *
     * @param serves whether he holds a post, so that more is asked of him
     */
    public Parameters.Parameter asked(boolean serves) {
        return parameters.get(serves ? "study.cadre-hours" : "study.member-hours");
    }
}
