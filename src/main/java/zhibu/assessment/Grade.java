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
 * The grade 等次 that the records so far amount to 测算: no result, for what waits for its records and what is judged on the spot is left
 * out. The points are those of all that can be judged, scaled to the edition's total.
 *
 * @param reasons how it came about, sentence by sentence
 */
public record Grade(String name, Points scaled, List<String> reasons) {

    public Grade {
        reasons = List.copyOf(reasons);
    }

    /** None where nothing can be judged. */
    static Optional<Grade> of(Edition edition, List<GroupScore> groups, List<VetoFinding> vetoes) {
        Points available = GroupScore.sum(groups, GroupScore::available);
        return available.isZero() ? Optional.empty() : Optional.of(new Grading(edition, groups, vetoes).grade(available));
    }

    /** How a grade is found: by points, then by what keeps a branch from it. */
    private record Grading(Edition edition, List<GroupScore> groups, List<VetoFinding> vetoes) {

        private static final int DECIMALS = 2;

        Grade grade(Points available) {
            Points total = GroupScore.sum(groups, GroupScore::points);
            Points scaled = Points.of(total.value().multiply(edition.total().value()).divide(available.value(), DECIMALS,
                    RoundingMode.HALF_UP));
            List<String> reasons = new ArrayList<>(List.of("已判定的 %s 分中得 %s 分，折合 %s 分".formatted(available, total, scaled)));
            List<GradeLine> lines = edition.grades().stream().filter(line -> line.from().compareTo(scaled) <= 0).toList();
            return new Grade(line(lines, reasons).name(), scaled, reasons);
        }

        private GradeLine line(List<GradeLine> lines, List<String> reasons) {
            List<VetoFinding> failing = vetoes.stream().filter(veto -> veto.applies(Effect.FAIL)).toList();
            if (!failing.isEmpty()) {
                failing.forEach(veto -> reasons.add(veto.veto().text() + "，" + veto.veto().effect().label()));
                return edition.grades().get(edition.grades().size() - 1);
            }
            List<String> barred = barred();
            boolean conditional = lines.get(0).condition() != null;
            reasons.addAll(conditional ? barred : List.of());
            return conditional && !barred.isEmpty() ? lines.get(1) : lines.get(0);
        }

        /** What keeps it from a grade that has a condition. */
        private List<String> barred() {
            BigDecimal least = edition.parameters().number("grade.group-rate");
            List<String> barred = new ArrayList<>();
            groups.stream().filter(GroupScore::connected).filter(group -> below(group, least)).forEach(group -> barred.add(
                    "%s得分率低于 %s，不得评为%s".formatted(group.name(), edition.parameters().get("grade.group-rate").shown(), edition.grades()
                    .get(0).name())));
            vetoes.stream().filter(veto -> veto.applies(Effect.CAP_AT_PASS))
                    .forEach(veto -> barred.add(veto.veto().text() + "，" + veto.veto().effect().label()));
            return barred;
        }

        private static boolean below(GroupScore group, BigDecimal least) {
            return group.points().value().compareTo(group.available().value().multiply(least)) < 0;
        }
    }
}
