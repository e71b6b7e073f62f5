package zhibu.entries;

import java.util.ArrayList;
import java.util.List;
import zhibu.shared.RuleViolation.Problem;
import zhibu.standards.Edition;
import zhibu.standards.Parameters;

/**
 * 民主评议党员: ballots add up, and no more than a share of those reviewed are excellent.
 *
 * <p>Source: 《党员教育管理工作条例》第十八条; the share of 优秀 is a parameter of the edition.
 */
final class ReviewCheck implements Check {

    private static final List<String> VOTES = List.of("excellent", "qualified", "basic", "unqualified");

    @Override
    public List<Problem> problems(Answers answers) {
        int issued = number(answers.value("issued"));
        int returned = number(answers.value("returned"));
        List<Problem> problems = new ArrayList<>();
        if (returned > issued) {
            problems.add(new Problem("", "收回测评票 %d 张，多于发出的 %d 张；收回多于发出的，测评无效，应重新测评".formatted(returned, issued)));
        }
        long overcounted = answers.lines().stream().filter(line -> votes(line) > returned).count();
        if (overcounted > 0) {
            problems.add(new Problem("", "有 %d 人的四个等次票数合计超过收回的 %d 张，请核对".formatted(overcounted, returned)));
        }
        return problems;
    }

    private static int votes(Answers.Line line) {
        return VOTES.stream().mapToInt(vote -> number(line.value(vote))).sum();
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    @Override
    public List<String> remarks(Answers answers, Edition edition) {
        long excellent = answers.lines().stream().filter(line -> line.value("grade").equals("EXCELLENT")).count();
        Parameters.Parameter oneIn = edition.parameters().get("review.excellent-one-in");
        return excellent * oneIn.value().intValueExact() <= answers.lines().size() ? List.of()
                : List.of("评定为优秀的 %d 人，超过党员总数 %d 人的%s（%s）".formatted(excellent, answers.lines().size(), oneIn.shown(),
                        oneIn.source().article()));
    }
}
