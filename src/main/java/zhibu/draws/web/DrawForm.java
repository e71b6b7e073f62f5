package zhibu.draws.web;

import static java.util.stream.Collectors.joining;
import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import zhibu.draws.DrawText;
import zhibu.draws.DrawView;
import zhibu.draws.Layering;
import zhibu.draws.Quota;
import zhibu.draws.Stratification;
import zhibu.shared.Ids;

/**
 * What is settled about a draw, as typed and chosen.
 *
 * @param seen which revision of the draw was on the screen; empty for a new one
 * @param sizes where strata by members end
 * @param scores where strata by points end
 * @param quota the name of a {@link Quota.Kind}
 */
record DrawForm(String seen,
                @Pattern(regexp = "UNIT|SIZE|UNIT_AND_SIZE|SCORE", message = "请选择怎样分层") String stratification,
                @Pattern(regexp = NUMBERS, message = "分层界线写成整数，用顿号或者逗号隔开，例如 10、20") String sizes,
                @Pattern(regexp = NUMBERS, message = "分层界线写成整数，用顿号或者逗号隔开，例如 80、90") String scores,
                @Pattern(regexp = "RATIO|TOTAL", message = "请选择抽多少") String quota,
                @Pattern(regexp = NUMBER, message = "抽取比例写成 1 到 100 的整数") String percent,
                @Pattern(regexp = NUMBER, message = "一共抽几个写成整数") String total,
                @Size(max = 500, message = "原因不超过 500 字") String reason) {

    /** Ours to begin with; each city chooses its own. */
    static final String USUAL_SIZES = "10、20";
    static final String USUAL_SCORES = "80、90";
    static final String USUAL_PERCENT = "30";

    private static final String NUMBERS = "([0-9]{1,4}([,，、 ]+[0-9]{1,4})*)?";
    private static final String NUMBER = "([0-9]{1,4})?";

    DrawForm {
        seen = text(seen);
        stratification = text(stratification);
        sizes = text(sizes);
        scores = text(scores);
        quota = text(quota);
        percent = text(percent);
        total = text(total);
        reason = text(reason);
    }

    static DrawForm blank() {
        return new DrawForm("", Stratification.UNIT.name(), USUAL_SIZES, USUAL_SCORES, Quota.Kind.RATIO.name(), USUAL_PERCENT, "",
                "");
    }

    static DrawForm of(DrawView draw) {
        Layering layering = draw.layering();
        String thresholds = layering.thresholds().stream().map(String::valueOf).collect(joining("、"));
        boolean ratio = draw.quota().kind() == Quota.Kind.RATIO;
        String amount = Integer.toString(draw.quota().amount());
        return new DrawForm(Integer.toString(draw.revision()), layering.by().name(), layering.by().bySize() ? thresholds : USUAL_SIZES,
                layering.by() == Stratification.SCORE ? thresholds : USUAL_SCORES, draw.quota().kind().name(),
                ratio ? amount : USUAL_PERCENT, ratio ? "" : amount, draw.reason());
    }

    DrawText draw() {
        Stratification by = Stratification.valueOf(stratification);
        List<Integer> thresholds = by == Stratification.UNIT ? List.of() : numbers(by == Stratification.SCORE ? scores : sizes);
        return new DrawText(new Layering(by, thresholds), quota.equals(Quota.Kind.RATIO.name()) ? Quota.ratio(number(percent))
                : Quota.total(number(total)), reason);
    }

    private static List<Integer> numbers(String typed) {
        return Stream.of(typed.split("[^0-9]+")).filter(word -> !word.isEmpty()).map(Integer::valueOf).toList();
    }

    private static int number(String typed) {
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    int revision() {
        return Ids.revision(seen);
    }
}
