package zhibu.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;

/** The rules of development as shipped: complete, in order, and the same numbers as the standards that judge them. */
class DevelopmentRulesTests {

    private final DevelopmentRules rules = Shipped.development();

    @Test
    void thereAreFiveStagesAndTwentyFiveNumberedSteps() {
        assertThat(rules.stages()).hasSize(5);
        assertThat(rules.steps().stream().map(DevelopmentStep::number).filter(Objects::nonNull))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25).boxed().toList());
        assertThat(rules.steps()).extracting(DevelopmentStep::code).doesNotHaveDuplicates();
        assertThat(rules.steps().stream().flatMap(step -> step.materials().stream())).extracting(DevelopmentStep.Material::code)
                .doesNotHaveDuplicates().hasSizeGreaterThan(25);
    }

    @ParameterizedTest(name = "on {0} the set {1} is in force")
    @CsvSource({"2010-01-01, 2014", "2014-05-28, 2014", "2026-05-17, 2014", "2026-05-18, 2026-05", "2026-05-19, 2026-05"})
    void theSetIsFoundByTheDay(LocalDate day, String code) {
        assertThat(rules.on(day).code()).isEqualTo(code);
    }

    @Test
    void everyStepButTheFirstComesAfterSomethingThatStandsAboveIt() {
        List<String> codes = rules.steps().stream().map(DevelopmentStep::code).toList();
        for (DevelopmentRuleSet set : rules.ruleSets()) {
            assertThat(codes.stream().skip(1).filter(code -> set.order(code).isEmpty())).as("without order in %s", set.code())
                    .isSubsetOf("notice");
            assertThat(set.order()).allSatisfy(rule -> assertThat(rule.after())
                    .allMatch(before -> codes.indexOf(before) < codes.indexOf(rule.step())));
        }
    }

    @Test
    void theNewSetAsksForConsentNoticeAnAssemblyInTimeAndAnOathInTime() {
        DevelopmentRuleSet old = rules.on(LocalDate.parse("2026-05-17"));
        DevelopmentRuleSet now = rules.on(LocalDate.parse("2026-05-18"));
        DevelopmentStep reported = rules.step("candidate-reported").orElseThrow();

        assertThat(old.worded(reported).outcomes()).isEmpty();
        assertThat(now.worded(reported)).returns("报上级党委同意", DevelopmentStep::name).satisfies(step -> assertThat(step.outcomes()).hasSize(2));
        assertThat(old.notice()).isNull();
        assertThat(now.notice("notice")).hasValueSatisfying(notice -> assertThat(notice.workingDays()).isEqualTo(5));
        assertThat(old.deadline("assembly")).isEmpty();
        assertThat(now.deadline("assembly")).hasValueSatisfying(deadline -> assertThat(deadline.months()).isOne());
        assertThat(old.deadline("oath")).isEmpty();
        assertThat(now.deadline("oath")).hasValueSatisfying(deadline -> assertThat(deadline.months()).isOne());
    }

    @Test
    void theStandardsThatJudgeItKnowTheSameNumbers() {
        DevelopmentRuleSet now = rules.on(LocalDate.parse("2026-05-18"));
        Parameters parameters = Shipped.edition().parameters();

        assertThat(now.notice("notice").orElseThrow().workingDays()).isEqualTo(parameters.count("development.publicity-days"));
        assertThat(now.rounds().get(0).months()).isEqualTo(parameters.count("development.inspection-months"));
        assertThat(rules.steps().stream().flatMap(step -> Stream.ofNullable(step.matter()))).isSubsetOf(
                Shipped.edition().voting().stream().map(VotingRule::code).toList());
    }

    @ParameterizedTest(name = "within {1} months of {0}: until {2}")
    @CsvSource({"2026-01-31, 1, 2026-02-28", "2024-01-31, 1, 2024-02-29", "2024-02-29, 12, 2025-02-28", "2025-11-30, 3, 2026-02-28",
        "2026-03-31, 6, 2026-09-30", "2026-05-18, 1, 2026-06-18", "2026-12-31, 1, 2027-01-31"})
    void monthsEndOnTheSameDayOrOnTheLast(LocalDate begun, int months, LocalDate last) {
        assertThat(new DevelopmentRuleSet.Deadline("talk", "apply", months, new Source("第7条", Confidence.NATIONAL), null).lastDay(begun))
                .isEqualTo(last);
    }

    @Test
    void aRuleAboutNothingIsRefusedWithItsName() {
        String spoilt = """
                stages: [{code: A, name: 甲}]
                steps: [{code: apply, number: 1, name: 申请, stage: B, actor: PERSON}]
                ruleSets: []
                """;

        assertThatThrownBy(() -> StrictYaml.read(spoilt, new TypeReference<DevelopmentRules>() { })).isInstanceOf(RefusedDocument.class)
                .hasMessageContaining("没有这个阶段：B");
    }
}
