package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhibu.shared.AssessmentYear;
import zhibu.standards.Edition;
import zhibu.standards.Kind;

/** What all branches of a year are measured by: the edition, the kinds of gathering, and the day of judging. */
final class Yardstick {

    private final AssessmentYear year;
    private final LocalDate asOf;
    private final Edition edition;
    private final Map<String, Kind> kinds;

    Yardstick(AssessmentYear year, LocalDate asOf, Edition edition, List<Kind> kinds) {
        this.year = year;
        this.asOf = asOf;
        this.edition = edition;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::code, Function.identity()));
    }

    AssessmentYear year() {
        return year;
    }

    LocalDate asOf() {
        return asOf;
    }

    Edition edition() {
        return edition;
    }

    /**
     * The Chinese name of a kind of gathering.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    String kindName(String code) {
        Kind kind = kinds.get(code);
        if (kind == null) {
            throw new IllegalArgumentException("no kind " + code);
        }
        return kind.name();
    }
}
