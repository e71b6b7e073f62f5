package zhibu.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.shared.MemberId;
import zhibu.standards.DevelopmentStep;

/** What is refused when a step is written down, and what is not: each by the rules of the step's own day. */
class StepCheckTests {

    @Test
    void theOrderIsKeptAndTheArticleNamed() {
        assertThat(Way.applied("2025-01-02").refusals("activist", "2025-03-01", "AGREED"))
                .containsExactly("推荐和确定入党积极分子要在党组织派人谈话之后，后者还没有完成（《发展党员工作细则》（2014年）第8条）");
        assertThat(Way.applied("2025-01-02").went("talk", "2025-01-20").refusals("activist", "2025-01-19", "AGREED"))
                .containsExactly("推荐和确定入党积极分子不能早于党组织派人谈话（2025年1月20日）（《发展党员工作细则》（2014年）第8条）");
        assertThat(Way.applied("2025-01-02").went("talk", "2025-01-20").refusals("activist", "2025-01-20", "AGREED")).isEmpty();
    }

    @Test
    void whatWasHeldBackIsNotDone() {
        Way way = Way.applied("2025-01-02").went("talk", "2025-01-20").went("activist", "2025-02-01", "DECLINED");

        assertThat(way.refusals("contacts", "2025-02-02", "")).singleElement().asString().contains("后者还没有完成");
        assertThat(way.refusals("activist", "2025-05-01", "AGREED")).isEmpty();
    }

    @ParameterizedTest(name = "activist since {0}, candidate on {1}: {2}")
    @CsvSource({"2024-03-01, 2025-02-28, false", "2024-03-01, 2025-03-01, true", "2024-03-01, 2025-03-02, true", "2024-02-29, 2025-02-27, false",
        "2024-02-29, 2025-02-28, true", "2025-05-31, 2026-05-30, false", "2025-05-31, 2026-05-31, true"})
    void aYearOfCultivationComesFirst(String activist, String candidate, boolean agreed) {
        Way way = Way.activistSince(activist).went("observe", LocalDate.parse(activist).plusMonths(6).toString());

        assertThat(way.refusals("candidate", candidate, "AGREED").isEmpty()).isEqualTo(agreed);
    }

    @Test
    void byTheOldRulesFilingMadeACandidate() {
        Way way = listed("2025-05-20", "2026-05-17");

        assertThat(way.on("2026-11-20").rank()).isEqualTo("发展对象");
        assertThat(way.on("2026-11-20").open()).extracting(DevelopmentStep::code).contains("introducers", "review", "training")
                .doesNotContain("notice");
        assertThat(way.refusals("review", "2026-06-01", "SOUND")).as("filed under the old rules, no notice is asked for").isEmpty();
    }

    @Test
    void byTheNewRulesConsentAndNoticeDo() {
        Way way = listed("2025-05-20", "2026-05-18");

        assertThat(way.on("2026-11-20").rank()).isEqualTo("入党积极分子");
        assertThat(way.on("2026-11-20").next()).hasValueSatisfying(step -> assertThat(step.code()).isEqualTo("notice"));
        assertThat(way.refusals("review", "2026-06-01", "SOUND")).containsExactly(
                "进行政治审查要在公示，列为发展对象之后，后者还没有完成（《发展党员工作细则》（2026年）第16条）");
        way.went(Way.entry("notice", "2026-05-19", "2026-05-25", "CLEAR", null));
        assertThat(way.on("2026-11-20").rank()).isEqualTo("发展对象");
        assertThat(way.refusals("review", "2026-06-01", "SOUND")).isEmpty();
    }

    @Test
    void theNewRulesAskForAnAnswerWhereTheOldOnesOnlyFiled() {
        Way way = Way.activistSince("2025-05-10").went("observe", "2025-11-01").went("candidate", "2026-05-15", "AGREED");

        assertThat(way.refusals("candidate-reported", "2026-05-17", "")).isEmpty();
        assertThat(way.refusals("candidate-reported", "2026-05-18", "")).containsExactly("请选择报上级党委同意的结论");
        assertThat(way.refusals("candidate-reported", "2026-05-18", "AGREED")).isEmpty();
    }

    @ParameterizedTest(name = "notice from {0} to {1}: {2}")
    @CsvSource({"2026-05-19, 2026-05-24, false", "2026-05-19, 2026-05-25, true", "2026-05-19, 2026-05-26, true", "2026-06-16, 2026-06-23, true",
        "2026-06-16, 2026-06-22, false", "2026-09-30, 2026-10-11, false", "2026-09-30, 2026-10-12, true", "2026-05-23, 2026-05-28, false",
        "2026-05-23, 2026-05-29, true"})
    void aNoticeLastsFiveWorkdays(String begun, String ended, boolean agreed) {
        assertThat(listed("2025-05-18", "2026-05-18").refusals(Way.entry("notice", begun, ended, "CLEAR", null)).isEmpty()).isEqualTo(agreed);
    }

    @Test
    void aNoticeTooShortIsToldTheDay() {
        assertThat(listed("2025-05-18", "2026-05-18").refusals(Way.entry("notice", "2026-09-30", "2026-10-08", "CLEAR", null)))
                .containsExactly("2026年9月30日开始的公示，满 5 个工作日的最后一天是2026年10月12日，结束日期不能更早（《发展党员工作细则》（2026年）第13条；公示当日计入为产品口径）");
        assertThat(listed("2025-05-18", "2026-05-18").refusals(Way.entry("notice", "2027-06-01", "2027-06-04", "CLEAR", null)))
                .singleElement().asString().contains("2027年6月7日（暂算，当年放假安排未登记）");
    }

    @Test
    void introducersAreTwoFullMembers() {
        Way way = listed("2025-05-20", "2026-05-17");
        StepEntry two = Way.entry("introducers", null, "2026-06-01", "", null);

        assertThat(way.refusals(two)).isEmpty();
        assertThat(way.refusals(naming(two, 1))).containsExactly("入党介绍人应为 2 名正式党员（《发展党员工作细则》（2026年）第14条）");
        assertThat(way.refusals(naming(two, 1, 3))).containsExactly(
                "林小满在2026年6月1日不是本支部正式党员，不能作入党介绍人（《发展党员工作细则》（2026年）第14条）");
        assertThat(way.refusals(naming(two, 1, 1))).as("one is not two").singleElement().asString().contains("应为 2 名");
    }

    @ParameterizedTest(name = "admitted {0}, discussed {1}: {2}")
    @CsvSource({"2025-06-10, 2026-06-09, false", "2025-06-10, 2026-06-10, true", "2024-02-29, 2025-02-27, false", "2024-02-29, 2025-02-28, true"})
    void probationRunsItsCourse(String admitted, String discussed, boolean agreed) {
        assertThat(probationary(admitted).refusals("confirm-assembly", discussed, "CONFIRMED").isEmpty()).isEqualTo(agreed);
    }

    @Test
    void probationIsExtendedOnceByHalfAYearToAYear() {
        Way way = probationary("2025-06-10").went("confirm-assembly", "2026-06-12", "EXTENDED").went("confirm-leading-group", "2026-06-20", "AGREED");

        assertThat(way.refusals(Way.entry("confirm-approved", null, "2026-07-01", "EXTENDED", null))).singleElement().asString()
                .contains("不少于 6 个月、不超过 12 个月");
        assertThat(way.refusals(Way.entry("confirm-approved", null, "2026-07-01", "EXTENDED", 5))).isNotEmpty();
        assertThat(way.refusals(Way.entry("confirm-approved", null, "2026-07-01", "EXTENDED", 13))).isNotEmpty();
        way.went(Way.entry("confirm-approved", null, "2026-07-01", "EXTENDED", 6));

        assertThat(way.on("2026-11-20").probationEnds()).contains(LocalDate.parse("2026-12-10"));
        assertThat(way.on("2026-11-20").rank()).isEqualTo("预备党员");
        assertThat(way.on("2026-11-20").open()).extracting(DevelopmentStep::code).contains("request").doesNotContain("confirm-assembly");
        way.went("request", "2026-12-01");
        assertThat(way.refusals("confirm-assembly", "2026-12-09", "CONFIRMED")).singleElement().asString().contains("2026年12月10日届满");
        way.went("confirm-assembly", "2026-12-10", "CONFIRMED").went("confirm-leading-group", "2026-12-11", "AGREED");
        assertThat(way.refusals(Way.entry("confirm-approved", null, "2026-12-20", "EXTENDED", 6))).singleElement().asString()
                .contains("只能延长 1 次");
        way.went("confirm-approved", "2026-12-20", "CONFIRMED");
        assertThat(way.on("2026-12-21").rank()).isEqualTo("正式党员");
    }

    @Test
    void theLeadingGroupDeliberatesBeforeTheCommitteeApproves() {
        Way way = Way.applied("2024-01-02").went("pre-reviewed", "2026-06-01", "SOUND").went("form", "2026-06-02").went("assembly", "2026-06-10", "ADMITTED")
                .went("superior-talk", "2026-06-12");

        assertThat(way.refusals("approved", "2026-07-01", "APPROVED")).containsExactly(
                "上级党委审批要在报本单位党组（党委）讨论决定之后，后者还没有完成（《机关条例》第37条）");
    }

    @Test
    void nothingHappensTwiceOrTomorrow() {
        Way way = Way.applied("2025-01-02").went("talk", "2025-01-20");

        assertThat(way.refusals("talk", "2025-01-21", "")).containsExactly("党组织派人谈话已在2025年1月20日记过，记错的请先作废");
        assertThat(way.refusals("activist", "2030-01-01", "AGREED")).containsExactly("日期不能晚于今天");
        assertThat(Way.activistSince("2025-01-02").went("observe", "2025-06-01").refusals("observe", "2025-06-01", "")).containsExactly("这一天已经记过培养教育考察");
    }

    @Test
    void whatOthersRestOnCanBeTold() {
        Progress progress = Way.applied("2025-01-02").went("talk", "2025-01-20").went("activist", "2025-02-01", "AGREED").on("2026-11-20");

        assertThat(progress.restingOn(progress.done("talk").orElseThrow())).extracting(DevelopmentStep::code).containsExactly("activist");
        assertThat(progress.restingOn(progress.done("activist").orElseThrow())).isEmpty();
    }

    private static StepEntry naming(StepEntry entry, long... people) {
        List<MemberId> named = LongStream.of(people).mapToObj(MemberId::new).toList();
        return new StepEntry(entry.step(), entry.on(), entry.begunOn(), entry.outcome(), entry.conclusion(), entry.document(), entry.note(),
                entry.months(), named);
    }

    /** Discussed by the committee a year after, and reported on the day. */
    private static Way listed(String discussedBefore, String reported) {
        return Way.activistSince(LocalDate.parse(discussedBefore).minusMonths(1).toString()).went("observe", "2025-11-01")
                .went("candidate", "2026-05-15", "AGREED").went("candidate-reported", reported, reported.compareTo("2026-05-18") < 0 ? "" : "AGREED");
    }

    private static Way probationary(String admitted) {
        return Way.applied("2022-01-02").went("assembly", admitted, "ADMITTED").went("approved", admitted, "APPROVED").went("oath", admitted)
                .went("request", LocalDate.parse(admitted).plusMonths(11).toString());
    }
}
