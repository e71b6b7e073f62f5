package zhibu.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.shared.AssessmentYear;

/**
 * A branch's dues of a year: a line for each member who belonged to it.
 *
 * @param today the day it shows
 * @param publishedOn when the year's dues were made public; none if they were not yet
 */
public record DuesSheet(BranchCard branch, AssessmentYear year, LocalDate today, List<DuesYear> lines, @Nullable LocalDate publishedOn) {

    /** The first month over whose dues are not all there, or this month. */
    public Month nextToCollect() {
        return months().filter(month -> !owing(month).isEmpty()).findFirst()
                .orElse(year.value() == today.getYear() ? today.getMonth() : Month.DECEMBER);
    }

    private static Stream<Month> months() {
        return Stream.of(Month.values());
    }

    /** Those who still owe for a month. */
    public List<DuesYear> owing(Month month) {
        return lines.stream().filter(line -> line.owes(month, today)).toList();
    }

    /** How many have paid for a month. */
    public long paid(Month month) {
        return lines.stream().filter(line -> line.paid().containsKey(month)).count();
    }

    public BigDecimal total() {
        return lines.stream().map(DuesYear::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether somebody is not assessed yet. */
    public boolean unassessed() {
        return lines.stream().anyMatch(line -> line.assessed() == null);
    }

    public Optional<DuesYear> line(String member) {
        return lines.stream().filter(line -> line.member().member().toString().equals(member)).findFirst();
    }
}
