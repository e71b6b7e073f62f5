package zhibu.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.standards.Shipped;

/** The days that matter while a member is away, at the day before, the day and the day after; by the shipped numbers. */
class AwayRulesTests {

    private final AwayRules rules = new AwayRules(Shipped.edition().parameters());

    @ParameterizedTest
    @CsvSource({"2026-05-20, 2026-11-20", "2026-08-31, 2027-02-28", "2023-08-31, 2024-02-29", "2026-08-29, 2027-02-28", "2026-03-31, 2026-09-30"})
    void whoIsLostIsDecidedAboutAfterSixMonths(LocalDate from, LocalDate day) {
        Deadline deadline = only(state(StateKind.LOST, from));

        assertThat(deadline.day()).isEqualTo(day);
        assertThat(deadline.passedOn(day.minusDays(1))).as("the day before").isFalse();
        assertThat(deadline.passedOn(day)).as("the day").isTrue();
        assertThat(deadline.passedOn(day.plusDays(1))).as("the day after").isTrue();
        assertThat(deadline.sentence()).isEqualTo("失去联系满6个月，查找仍无结果的，应停止党籍");
    }

    @Test
    void whoIsLostIsWarnedOfAMonthAhead() {
        Deadline deadline = only(state(StateKind.LOST, LocalDate.of(2026, 5, 20)));

        assertThat(deadline.nearOn(LocalDate.of(2026, 10, 19))).isFalse();
        assertThat(deadline.nearOn(LocalDate.of(2026, 10, 20))).isTrue();
    }

    @Test
    void whoseMembershipIsStoppedIsDecidedAboutAfterTwoYears() {
        Deadline deadline = only(state(StateKind.STOPPED, LocalDate.of(2024, 2, 29)));

        assertThat(deadline.day()).as("2026 has no leap day").isEqualTo("2026-02-28");
        assertThat(deadline.passedOn(LocalDate.of(2026, 2, 27))).isFalse();
        assertThat(deadline.passedOn(LocalDate.of(2026, 2, 28))).isTrue();
    }

    @Test
    void whoIsAbroadIsContactedEverySixMonthsTheLastDayIncluded() {
        Deadline contact = deadlines(state(StateKind.ABROAD, LocalDate.of(2026, 5, 20))).get(0);

        assertThat(contact.day()).isEqualTo("2026-11-20");
        assertThat(contact.passedOn(LocalDate.of(2026, 11, 19))).isFalse();
        assertThat(contact.passedOn(LocalDate.of(2026, 11, 20))).as("that day is still in time").isFalse();
        assertThat(contact.passedOn(LocalDate.of(2026, 11, 21))).isTrue();
    }

    @Test
    void aContactBeginsTheTimeAnew() {
        Deadline contact = deadlines(state(StateKind.ABROAD, LocalDate.of(2026, 1, 31)), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 2, 1)).get(0);

        assertThat(contact.day()).as("September has thirty days").isEqualTo("2026-09-30");
        assertThat(deadlines(state(StateKind.ABROAD, LocalDate.of(2026, 5, 20)), LocalDate.of(2026, 4, 1)).get(0).day())
                .as("a contact from before he left begins nothing").isEqualTo("2026-11-20");
    }

    @Test
    void whoStaysAbroadFiveYearsIsDecidedAbout() {
        assertThat(deadlines(state(StateKind.ABROAD, LocalDate.of(2020, 2, 29))).get(1).day()).isEqualTo("2025-02-28");
    }

    @Test
    void whoFloatsIsContactedAndAfterSixMonthsTransferred() {
        List<Deadline> deadlines = deadlines(state(StateKind.FLOATING, LocalDate.of(2026, 8, 31)));

        assertThat(deadlines).extracting(Deadline::day).containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 2, 28));
        assertThat(deadlines).extracting(Deadline::decides).containsExactly(false, true);
    }

    @Test
    void everyDayNamesItsSource() {
        assertThat(Stream.of(StateKind.FLOATING, StateKind.ABROAD, StateKind.LOST, StateKind.STOPPED)
                .flatMap(kind -> deadlines(state(kind, LocalDate.of(2026, 1, 1))).stream()))
                .allSatisfy(deadline -> assertThat(deadline.source().article()).isNotBlank());
    }

    @Test
    void nothingIsAskedOfOtherStates() {
        assertThat(Stream.of(StateKind.values()).filter(kind -> !AwayRules.concern(kind)))
                .allSatisfy(kind -> assertThat(deadlines(state(kind, LocalDate.of(2026, 1, 1)))).isEmpty());
    }

    private Deadline only(MemberFacts.State state) {
        List<Deadline> deadlines = deadlines(state);
        assertThat(deadlines).hasSize(1);
        return deadlines.get(0);
    }

    private List<Deadline> deadlines(MemberFacts.State state, LocalDate... contacts) {
        return rules.deadlines(state, Stream.of(contacts));
    }

    private static MemberFacts.State state(StateKind kind, LocalDate from) {
        return new MemberFacts.State(kind, from, null);
    }
}
