package zhibu.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines the day before, the day and the day after, at month ends, in leap years, and across 18 May 2026. */
class DeadlinesTests {

    @ParameterizedTest(name = "applied {0}, talked to {1}: {2} days late")
    @CsvSource({"2026-01-31, 2026-02-27, -1", "2026-01-31, 2026-02-28, 0", "2026-01-31, 2026-03-01, 1", "2024-01-31, 2024-02-29, 0",
        "2024-01-31, 2024-03-01, 1", "2026-04-17, 2026-05-17, 0", "2026-04-17, 2026-05-18, 1", "2026-04-18, 2026-05-18, 0"})
    void theTalkIsDueWithinAMonth(String applied, String talked, long late) {
        assertThat(late(Way.applied(applied).went("talk", talked), "talk")).isEqualTo(late);
    }

    @ParameterizedTest(name = "pre-reviewed {0}, assembly {1}")
    @CsvSource({"2026-04-30, 2026-05-17, ", "2026-04-10, 2026-05-17, ", "2026-04-10, 2026-05-18, 8", "2026-05-18, 2026-06-17, -1",
        "2026-05-18, 2026-06-18, 0", "2026-05-18, 2026-06-19, 1", "2026-05-31, 2026-06-30, 0", "2026-05-31, 2026-07-01, 1"})
    void onlySinceTheNewRulesIsTheAssemblyDueWithinAMonth(String reviewed, String assembly, Long late) {
        Way way = Way.applied("2024-01-02").went("pre-reviewed", reviewed, "SOUND").went("assembly", assembly, "ADMITTED");

        assertThat(new Deadlines(way.on("2026-11-20")).of(way.on("2026-11-20").done("assembly").orElseThrow())
                .map(due -> due.late(LocalDate.parse(assembly))).orElse(null)).isEqualTo(late);
    }

    @ParameterizedTest(name = "assembly {0}, approved {1}: {2} days late")
    @CsvSource({"2025-11-30, 2026-02-27, -1", "2025-11-30, 2026-02-28, 0", "2025-11-30, 2026-03-01, 1", "2023-11-30, 2024-02-29, 0",
        "2026-03-15, 2026-06-15, 0", "2026-03-15, 2026-06-16, 1"})
    void theApprovalIsDueWithinThreeMonths(String assembly, String approved, long late) {
        assertThat(late(Way.applied("2022-01-02").went("assembly", assembly, "ADMITTED").went("approved", approved, "APPROVED"), "approved"))
                .isEqualTo(late);
    }

    @ParameterizedTest(name = "approved {0}, oath {1}")
    @CsvSource({"2026-01-05, 2026-05-17, ", "2026-06-30, 2026-07-29, -1", "2026-06-30, 2026-07-30, 0", "2026-06-30, 2026-07-31, 1",
        "2027-01-31, 2027-02-28, 0", "2027-01-31, 2027-03-01, 1"})
    void onlySinceTheNewRulesIsTheOathDueWithinAMonth(String approved, String oath, Long late) {
        Way way = Way.applied("2024-01-02").went("assembly", approved, "ADMITTED").went("approved", approved, "APPROVED").went("oath", oath);

        assertThat(new Deadlines(way.on("2027-12-31")).of(way.on("2027-12-31").done("oath").orElseThrow())
                .map(due -> due.late(LocalDate.parse(oath))).orElse(null)).isEqualTo(late);
    }

    @Test
    void whatIsNotDoneYetIsDueByTheRulesOfToday() {
        Way way = Way.applied("2024-01-02").went("pre-reviewed", "2026-05-10", "SOUND");

        assertThat(new Deadlines(way.on("2026-05-17")).running()).noneMatch(due -> due.step().equals("assembly"));
        assertThat(new Deadlines(way.on("2026-05-18")).running()).filteredOn(due -> due.step().equals("assembly")).singleElement()
                .returns(LocalDate.parse("2026-06-10"), Due::lastDay)
                .satisfies(due -> assertThat(due.source().article()).contains("2026年", "第19条"));
    }

    @Test
    void whoIsBeingCultivatedIsLookedAtEveryHalfYear() {
        Way way = Way.activistSince("2025-08-31").went("observe", "2026-02-28");

        assertThat(new Deadlines(way.on("2026-02-28")).halves()).containsExactly(
                half(1, "2025-08-31", "2026-02-28", true), half(2, "2026-02-28", "2026-08-31", false));
        assertThat(new Deadlines(way.on("2026-08-31")).halves().get(1).missed(LocalDate.parse("2026-08-31"))).isFalse();
        assertThat(new Deadlines(way.on("2026-09-01")).halves().get(1).missed(LocalDate.parse("2026-09-01"))).isTrue();
        assertThat(new Deadlines(way.on("2026-09-01")).running()).extracting(Due::what).containsExactly("第2次半年考察", "第3次半年考察");
    }

    @Test
    void aDayLateCountsForTheNextHalf() {
        Way way = Way.activistSince("2025-08-31").went("observe", "2026-03-01");

        assertThat(new Deadlines(way.on("2026-03-02")).halves()).extracting(Half::noted).containsExactly(false, true);
    }

    @Test
    void onceAdmittedNobodyIsLookedAtAsAnActivist() {
        Way way = Way.activistSince("2024-01-10").went("observe", "2024-06-01").went("assembly", "2025-02-01", "ADMITTED");

        assertThat(new Deadlines(way.on("2026-11-20")).halves()).extracting(Half::last)
                .containsExactly(LocalDate.parse("2024-07-10"), LocalDate.parse("2025-01-10"));
        assertThat(new Deadlines(way.on("2026-11-20")).running()).extracting(Due::step).doesNotContain("observe");
    }

    @ParameterizedTest(name = "admitted {0}: probation ends {1}")
    @CsvSource({"2024-02-29, 2025-02-28", "2025-06-30, 2026-06-30", "2023-03-01, 2024-03-01"})
    void probationLastsAYear(String admitted, String ends) {
        Way way = Way.applied("2022-01-02").went("assembly", admitted, "ADMITTED").went("approved", admitted, "APPROVED");

        assertThat(way.on("2026-11-20").probationEnds()).contains(LocalDate.parse(ends));
        assertThat(new Deadlines(way.on("2026-11-20")).running()).filteredOn(due -> due.step().equals("confirm-assembly"))
                .extracting(Due::lastDay).containsExactly(LocalDate.parse(ends));
    }

    @Test
    void nothingIsDueAnyMoreWhenItIsOver() {
        Progress over = new Progress(Way.applied("2024-01-02").on("2026-11-20").rules(), Way.applied("2024-01-02").on("2026-11-20").taken(),
                LocalDate.parse("2026-11-20"), true);

        assertThat(new Deadlines(over).running()).isEmpty();
        assertThat(over.open()).isEmpty();
    }

    private static Half half(int number, String after, String last, boolean noted) {
        return new Half(number, LocalDate.parse(after), LocalDate.parse(last), noted);
    }

    private static long late(Way way, String step) {
        Progress progress = way.on("2028-12-31");
        Taken taken = progress.done(step).orElseThrow();
        return new Deadlines(progress).of(taken).map(due -> List.of(due.late(taken.on()))).orElseThrow().get(0);
    }
}
