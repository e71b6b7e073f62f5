package zhibu.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation.Problem;
import zhibu.standards.Shipped;

/** 民主评议: ballots that don't add up are refused; more than one excellent in three is recorded as it was, with a remark. */
class ReviewCheckTests {

    private final ReviewCheck check = new ReviewCheck();

    @ParameterizedTest
    @CsvSource({"12, 12, true", "12, 11, true", "12, 0, true", "12, 13, false", "0, 1, false"})
    void noMoreBallotsComeBackThanWereIssued(int issued, int returned, boolean valid) {
        assertThat(problems(issued, returned, line(0, 0, 0, 0, "QUALIFIED")).isEmpty()).isEqualTo(valid);
    }

    @Test
    void whoeverHasMoreVotesThanBallotsCameBackIsCounted() {
        assertThat(problems(12, 10, line(4, 3, 2, 1, "QUALIFIED"))).as("10 of 10").isEmpty();
        assertThat(problems(12, 10, line(4, 3, 2, 2, "QUALIFIED"), line(11, 0, 0, 0, "EXCELLENT"), line(1, 0, 0, 0, "BASIC")))
                .containsExactly("有 2 人的四个等次票数合计超过收回的 10 张，请核对");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"4, 12, false", "5, 12, true", "0, 1, false", "1, 2, true", "1, 3, false", "3, 8, true"})
    void moreThanOneExcellentInThreeIsRemarkedUpon(int excellent, int members, boolean remarked) {
        Answers.Line[] lines = IntStream.range(0, members).mapToObj(i -> line(0, 0, 0, 0, i < excellent ? "EXCELLENT" : "QUALIFIED"))
                .toArray(Answers.Line[]::new);

        List<String> remarks = check.remarks(said(members, members, lines), Shipped.edition());

        assertThat(remarks).hasSize(remarked ? 1 : 0).allSatisfy(remark -> assertThat(remark)
                .contains("优秀的 %d 人".formatted(excellent), "%d 人".formatted(members), "分之一"));
    }

    private List<String> problems(int issued, int returned, Answers.Line... lines) {
        return check.problems(said(issued, returned, lines)).stream().map(Problem::sentence).toList();
    }

    private static Answers said(int issued, int returned, Answers.Line... lines) {
        return new Answers(LocalDate.parse("2026-11-18"), Map.of("issued", Integer.toString(issued), "returned", Integer.toString(returned)), Map.of(),
                Stream.of(lines).toList());
    }

    private static Answers.Line line(int excellent, int qualified, int basic, int unqualified, String grade) {
        return new Answers.Line(new MemberId(1), Map.of("excellent", Integer.toString(excellent), "qualified", Integer.toString(qualified),
                "basic", Integer.toString(basic), "unqualified", Integer.toString(unqualified), "grade", grade));
    }
}
