package zhibu.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhibu.shared.BranchId;

/** A task due on 30 September: named to somebody, reported too early, returned, reported again, closed. */
class CourseTests {

    private static final LocalDate DEADLINE = LocalDate.parse("2026-09-30");

    private final Course course = new Course(Stream.of("OWNED 2026-03-05", "PASSED_ON 2026-03-20", "REPORTED 2026-09-10", "RETURNED 2026-09-14",
            "REPORTED 2026-10-01", "CLOSED 2026-10-08").map(CourseTests::turn).toList());

    @Test
    void whereItStandsFollowsFromWhatHappenedUpToThatDay() {
        assertThat(on("2026-09-09")).isEqualTo(PartState.OPEN);
        assertThat(on("2026-09-10")).isEqualTo(PartState.REPORTED);
        assertThat(on("2026-09-14")).isEqualTo(PartState.RETURNED);
        assertThat(on("2026-10-01")).isEqualTo(PartState.REPORTED);
        assertThat(on("2026-10-08")).isEqualTo(PartState.CLOSED);
        assertThat(course.returns()).isOne();
    }

    @Test
    void onlyTheReportThatWasNotReturnedHolds() {
        assertThat(course.reportedOn(LocalDate.parse("2026-09-13"))).hasValue(LocalDate.parse("2026-09-10"));
        assertThat(course.reportedOn(DEADLINE)).isEmpty();
        assertThat(course.reportedOn(LocalDate.parse("2026-12-31"))).hasValue(LocalDate.parse("2026-10-01"));
        assertThat(course.closedOn(LocalDate.parse("2026-10-07"))).isEmpty();
        assertThat(course.closedOn(LocalDate.parse("2026-10-08"))).hasValue(LocalDate.parse("2026-10-08"));
    }

    @Test
    void whatIsClosedWithoutAReportWasDoneOnThatDay() {
        Course own = new Course(List.of(turn("CLOSED 2026-05-06")));

        assertThat(own.reportedOn(LocalDate.parse("2026-05-06"))).hasValue(LocalDate.parse("2026-05-06"));
        assertThat(own.ownedOn()).isEmpty();
    }

    @Test
    void itIsOverdueFromTheDayAfterTheDeadlineUntilItIsReported() {
        TaskFacts facts = new TaskFacts(new BranchId(1), new PartId(1), "开展专题学习", LocalDate.parse("2026-03-01"), DEADLINE, course);

        assertThat(facts.overdueOn(DEADLINE)).isFalse();
        assertThat(facts.overdueOn(LocalDate.parse("2026-10-01"))).as("reported that day").isFalse();
        Course unreported = new Course(course.turns().subList(0, 4));
        assertThat(new TaskFacts(new BranchId(1), new PartId(1), "", DEADLINE, DEADLINE, unreported).overdueOn(LocalDate.parse("2026-10-01")))
                .isTrue();
        assertThat(facts.unownedOn(LocalDate.parse("2026-03-04"))).isTrue();
        assertThat(facts.unownedOn(LocalDate.parse("2026-03-05"))).isFalse();
    }

    private PartState on(String day) {
        return course.on(LocalDate.parse(day));
    }

    private static Course.Turn turn(String told) {
        return new Course.Turn(StepKind.valueOf(told.split(" ")[0]), LocalDate.parse(told.split(" ")[1]));
    }
}
