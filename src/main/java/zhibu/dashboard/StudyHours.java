package zhibu.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import zhibu.entries.EntryAbout;
import zhibu.standards.Parameters;

/**
 * The study hours 学时 of one member in a year: the minutes he was present at what counts as study, and his trainings. Who lectures was
 * there, and counts once.
 *
 * <p>Source: 《党员教育管理工作条例》第二十条; how minutes become hours is a parameter of the edition.
 *
 * @param minutes those of gatherings
 * @param serves whether he holds a post, so that more is asked of him
 * @param exempt whether nothing is asked of him 不作硬性要求
 */
public record StudyHours(int minutes, List<EntryAbout> entries, boolean serves, boolean exempt, Parameters parameters) {

    private static final String HOURS = "hours";
    private static final int DECIMALS = 1;

    /** The trainings that gave hours. */
    public List<EntryAbout> trainings() {
        return entries.stream().filter(entry -> !entry.answers().value(HOURS).isEmpty()).toList();
    }

    /** The hours of one training. */
    public String of(EntryAbout training) {
        return shown(new BigDecimal(training.answers().value(HOURS)));
    }

    /** The hours of all gatherings, rounded down. */
    public String gathered() {
        return shown(fromMinutes());
    }

    /** All hours of the year, rounded down. */
    public String total() {
        return shown(trainings().stream().map(training -> new BigDecimal(training.answers().value(HOURS)))
                .reduce(fromMinutes(), BigDecimal::add));
    }

    private BigDecimal fromMinutes() {
        return BigDecimal.valueOf(minutes).divide(rate().value(), 4, RoundingMode.DOWN);
    }

    private static String shown(BigDecimal hours) {
        return hours.setScale(DECIMALS, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
    }

    /** How many minutes make an hour. */
    public Parameters.Parameter rate() {
        return parameters.get("study.minutes-per-hour");
    }

    /** How many hours a year asks of him, with its article; where nothing is asked it is what others are asked. */
    public Parameters.Parameter asked() {
        return parameters.get(serves ? "study.cadre-hours" : "study.member-hours");
    }
}
