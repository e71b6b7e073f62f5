package zhibu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhibu.shared.RuleViolation.Problem;

/** What can't be so of a member, on 20 November 2026; one is admitted at 18. */
class RosterCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Particulars LIN = new Particulars(Map.of(Particular.NAME, "林青", Particular.SEX, "女",
            Particular.ID_NUMBER, "11010519491231002X", Particular.BORN_ON, "1949-12-31", Particular.POSITION, "退休干部",
            Particular.JOINED_ON, "1970-07-01", Particular.FULL_ON, "1971-07-01", Particular.ARRIVED_ON, "1980-01-01"));

    @Test
    void nothingIsWrongWithLinQing() {
        assertThat(problems(Map.of())).isEmpty();
    }

    @Test
    void whatNobodyIsWithoutIsAskedFor() {
        assertThat(problems(Map.of(Particular.NAME, "", Particular.POSITION, ""))).containsExactly("请填写姓名", "请填写工作岗位");
        assertThat(problems(Map.of(Particular.ID_NUMBER, "", Particular.FULL_ON, ""))).as("a number may be unknown, a member probationary")
                .isEmpty();
    }

    @Test
    void oneIsAdmittedAtEighteenNotTheDayBefore() {
        assertThat(problems(Map.of(Particular.JOINED_ON, "1967-12-31"))).isEmpty();
        assertThat(problems(Map.of(Particular.JOINED_ON, "1967-12-30"))).containsExactly("入党时不满 18 岁，请核对出生日期和入党日期");
    }

    @Test
    void bornOnALeapDayOneIsEighteenOnTheLastOfFebruary() {
        Map<Particular, String> born = Map.of(Particular.ID_NUMBER, "", Particular.BORN_ON, "2004-02-29", Particular.FULL_ON, "",
                Particular.ARRIVED_ON, "2022-03-01");

        assertThat(RosterCheck.problems(LIN.with(born).with(Map.of(Particular.JOINED_ON, "2022-02-28")), 18, TODAY)).isEmpty();
        assertThat(RosterCheck.problems(LIN.with(born).with(Map.of(Particular.JOINED_ON, "2022-02-27")), 18, TODAY)).hasSize(1);
    }

    @Test
    void nobodyIsAFullMemberBeforeHeIsOneOnProbation() {
        assertThat(problems(Map.of(Particular.FULL_ON, "1970-07-01"))).as("there were years without probation").isEmpty();
        assertThat(problems(Map.of(Particular.FULL_ON, "1970-06-30"))).containsExactly("转正日期不能早于入党日期1970-07-01");
        assertThat(problems(Map.of(Particular.ARRIVED_ON, "1970-06-30"))).containsExactly("转入支部日期不能早于入党日期1970-07-01");
    }

    @Test
    void tomorrowHasNotHappened() {
        assertThat(problems(Map.of(Particular.ARRIVED_ON, "2026-11-20"))).isEmpty();
        assertThat(problems(Map.of(Particular.ARRIVED_ON, "2026-11-21"))).containsExactly("转入支部日期不能晚于今天");
    }

    @Test
    void theIdNumberKnowsBirthdayAndSex() {
        assertThat(problems(Map.of(Particular.BORN_ON, "1949-12-30", Particular.SEX, "男")))
                .containsExactly("出生日期与公民身份号码中的不同", "性别与公民身份号码中的不同");
    }

    @Test
    void everySentenceStandsBesideItsField() {
        assertThat(RosterCheck.problems(LIN.with(Map.of(Particular.SEX, "男")), 18, TODAY)).extracting(Problem::field)
                .containsExactly("fields[1].value");
    }

    private static List<String> problems(Map<Particular, String> otherwise) {
        return RosterCheck.problems(LIN.with(otherwise), 18, TODAY).stream().map(Problem::sentence).toList();
    }
}
