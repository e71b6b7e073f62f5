package zhibu.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhibu.shared.Ids;
import zhibu.shared.Objections;
import zhibu.shared.Points;
import zhibu.sheets.Answer.Line;
import zhibu.standards.OnSiteRule;

/**
 * Reads what was typed of one item, and objects to what can't be so.
 *
 * @param objections gathers them under the names of the fields: {@code onSite[0].points}
 */
record Reading(BasisItem item, Objections objections) {

    private static final Pattern POINTS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
    private static final int TENTH = 10;

    static Reading of(BasisItem item) {
        return new Reading(item, new Objections());
    }

    /** What is judged on the spot: every rule, none left out. */
    List<Mark> onSite(Answer typed) {
        List<Mark> marks = new ArrayList<>();
        for (int place = 0; place < item.onSite().size(); place++) {
            OnSiteRule rule = item.onSite().get(place);
            Line line = typed.judged(rule.code()).orElse(new Line(rule.code(), "", "", ""));
            judge(rule, line, "onSite[%d].".formatted(place)).ifPresent(marks::add);
        }
        return marks;
    }

    private Optional<Mark> judge(OnSiteRule rule, Line line, String at) {
        Optional<Points> points = points(line.points())
                .filter(taken -> taken.compareTo(rule.upTo()) <= 0 && taken.hundredths() % TENTH == 0);
        objections.when(points.isEmpty(), at + "points", "扣分写 0 到 %s，最多一位小数".formatted(rule.upTo()))
                .when(points.filter(taken -> !taken.isZero()).isPresent() && line.reason().isEmpty(), at + "reason", "扣了分，请写明理由");
        return points.map(taken -> new Mark(rule.code(), taken, line.reason(), null));
    }

    private static Optional<Points> points(String typed) {
        return POINTS.matcher(typed).matches() ? Optional.of(Points.of(new BigDecimal(typed))) : Optional.empty();
    }

    /** What is said against what the records say. */
    List<Mark> disputes(Answer typed) {
        List<Mark> marks = new ArrayList<>();
        for (int place = 0; place < item.computed().size(); place++) {
            BasisRule rule = item.computed().get(place);
            String at = "disputes[%d].".formatted(place);
            typed.disputed(rule.code()).flatMap(line -> dispute(rule, line, at)).ifPresent(marks::add);
        }
        return marks;
    }

    private Optional<Mark> dispute(BasisRule rule, Line line, String at) {
        Optional<Points> points = points(line.points()).filter(taken -> taken.compareTo(rule.most()) <= 0);
        objections.when(points.isEmpty(), at + "points", "主张扣多少分，写 0 到 %s，最多两位小数".formatted(rule.most()))
                .when(points.filter(rule.taken()::equals).isPresent(), at + "points", "和系统判定的一样，不用提异议；不提就把这一格清空")
                .when(line.reason().isEmpty(), at + "reason", "请写明异议的理由");
        return points.map(taken -> new Mark(rule.code(), taken, line.reason(), line.record().isEmpty() ? null : Ids.parse(line.record())));
    }
}
