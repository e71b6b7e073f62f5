package zhibu.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import zhibu.entries.EntryAbout;
import zhibu.entries.Study;
import zhibu.standards.Parameters;

/**
 * The study hours 学时 of one member in a year, as his page shows them.
 *
 * @param minutes those of gatherings
 * @param serves whether he holds a post, so that more is asked of him
 * @param exempt whether nothing is asked of him 不作硬性要求
 */
public record StudyHours(int minutes, List<EntryAbout> entries, boolean serves, boolean exempt, Parameters parameters) {

    private static final int DECIMALS = 1;

    /** The trainings that gave hours. */
    public List<EntryAbout> trainings() {
        return entries.stream().filter(entry -> Study.hours(entry.answers()).isPresent()).toList();
    }

    /** The hours of one training. */
    public String of(EntryAbout training) {
        return shown(Study.hours(training.answers()).orElseThrow());
    }

    /** The hours of all gatherings, rounded down. */
    public String gathered() {
        return shown(study().gathered());
    }

    /** All hours of the year, rounded down. */
    public String total() {
        return shown(study().total());
    }

    private Study study() {
        return new Study(minutes, entries.stream().flatMap(entry -> Study.hours(entry.answers()).stream()).toList(), parameters);
    }

    private static String shown(BigDecimal hours) {
        return hours.setScale(DECIMALS, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
    }

    /** How many minutes make an hour. */
    public Parameters.Parameter rate() {
        return study().rate();
    }

    /** How many hours a year asks of him, with its article; where nothing is asked it is what others are asked. */
    public Parameters.Parameter asked() {
        return study().asked(serves);
    }
}
