package zhibu.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhibu.shared.Points;
import zhibu.standards.Edition;
import zhibu.standards.Edition.GradeLine;
import zhibu.standards.Edition.Veto.Effect;

/**
 * How an edition makes a grade 等次 of points: by its lines, then by what keeps a branch from them.
 *
 * @param total what the points are scaled to
 * @param least the rate below which a group keeps a branch from a grade that has a condition
 * @param leastShown that rate as people write it: 「60%」
 */
public record GradeScale(Points total, List<GradeLine> lines, BigDecimal least, String leastShown) {

    private static final int DECIMALS = 2;
    private static final String RATE = "grade.group-rate";

    public GradeScale {
        lines = List.copyOf(lines);
    }

    /** The scale of an edition with its parameters. */
    public static GradeScale of(Edition edition) {
        return new GradeScale(edition.total(), edition.grades(), edition.parameters().number(RATE),
                edition.parameters().get(RATE).shown());
    }

    /** The grade; none where nothing can be judged. */
    public Optional<Grade> grade(List<GroupScore> groups, List<VetoFinding> vetoes) {
        Points available = GroupScore.sum(groups, GroupScore::available);
        return available.isZero() ? Optional.empty() : Optional.of(grade(available, groups, vetoes));
    }

    private Grade grade(Points available, List<GroupScore> groups, List<VetoFinding> vetoes) {
        Points points = GroupScore.sum(groups, GroupScore::points);
        Points scaled = Points.of(points.value().multiply(total.value()).divide(available.value(), DECIMALS, RoundingMode.HALF_UP));
        List<String> reasons = new ArrayList<>(List.of(available.equals(total) ? "满分 %s 分，得 %s 分".formatted(total, points)
                : "已判定的 %s 分中得 %s 分，折合 %s 分".formatted(available, points, scaled)));
        List<GradeLine> reached = lines.stream().filter(line -> line.from().compareTo(scaled) <= 0).toList();
        return new Grade(line(reached, groups, vetoes, reasons).name(), scaled, reasons);
    }

    private GradeLine line(List<GradeLine> reached, List<GroupScore> groups, List<VetoFinding> vetoes, List<String> reasons) {
        List<VetoFinding> failing = vetoes.stream().filter(veto -> veto.applies(Effect.FAIL)).toList();
        if (!failing.isEmpty()) {
            failing.forEach(veto -> reasons.add(veto.veto().text() + "，" + veto.veto().effect().label()));
            return lines.get(lines.size() - 1);
        }
        List<String> barred = barred(groups, vetoes);
        boolean conditional = reached.get(0).condition() != null;
        reasons.addAll(conditional ? barred : List.of());
        return conditional && !barred.isEmpty() ? reached.get(1) : reached.get(0);
    }

    /** What keeps it from a grade that has a condition. */
    private List<String> barred(List<GroupScore> groups, List<VetoFinding> vetoes) {
        List<String> barred = new ArrayList<>();
        groups.stream().filter(GroupScore::connected).filter(this::below).forEach(group -> barred.add(
                "%s得分率低于 %s，不得评为%s".formatted(group.name(), leastShown, lines.get(0).name())));
        vetoes.stream().filter(veto -> veto.applies(Effect.CAP_AT_PASS))
                .forEach(veto -> barred.add(veto.veto().text() + "，" + veto.veto().effect().label()));
        return barred;
    }

    private boolean below(GroupScore group) {
        return group.points().value().compareTo(group.available().value().multiply(least)) < 0;
    }
}
