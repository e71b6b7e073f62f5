package zhibu.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.assessment.TrialResult.ChangedBranch;
import zhibu.assessment.TrialResult.GradeCount;
import zhibu.assessment.TrialResult.RuleEffect;
import zhibu.organization.BranchCard;
import zhibu.shared.Points;
import zhibu.standards.Edition.GradeLine;

/** The comparison of what two editions make of the same branches, put together branch by branch, by several threads. */
final class Trial {

    private static final String NONE = "无法判定";
    private static final Comparator<ChangedBranch> BY_PLACE = Comparator.comparing(ChangedBranch::unit).thenComparing(ChangedBranch::name);

    private final Map<String, int[]> grades = new LinkedHashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private final Map<String, Effect> effects = new TreeMap<>();
    private final List<ChangedBranch> changed = new ArrayList<>();
    private int judged;

    /**
     * @param used the grades of the edition in use, the highest first
     * @param tried those of the other
     */
    Trial(List<GradeLine> used, List<GradeLine> tried) {
        Stream.concat(used.stream(), tried.stream()).forEach(line -> grades.putIfAbsent(line.name(), new int[2]));
        Map<String, Points> before = used.stream().collect(toMap(GradeLine::name, GradeLine::from));
        tried.stream().filter(line -> before.containsKey(line.name()) && !before.get(line.name()).equals(line.from()))
                .forEach(line -> moved.put(line.name(), "“%s”线：%s 分变为 %s 分".formatted(line.name(), before.get(line.name()), line.from())));
    }

    synchronized void add(BranchCard branch, Scorecard before, Scorecard after) {
        judged++;
        count(before, 0);
        count(after, 1);
        List<String> why = why(before, after);
        if (!grade(before).equals(grade(after))) {
            changed.add(new ChangedBranch(branch.id(), branch.unitName(), branch.name(), grade(before), grade(after), scaled(before),
                    scaled(after), Stream.concat(lines(grade(before), grade(after)), why.stream()).toList()));
        }
    }

    /** The lines between the two grades that were moved. */
    private Stream<String> lines(String one, String other) {
        return Stream.of(one, other).map(moved::get).filter(Objects::nonNull);
    }

    private void count(Scorecard card, int side) {
        grades.computeIfAbsent(grade(card), missing -> new int[2])[side]++;
    }

    private static String grade(Scorecard card) {
        return card.grade().map(Grade::name).orElse(NONE);
    }

    private static Points scaled(Scorecard card) {
        return card.grade().map(Grade::scaled).orElse(Points.ZERO);
    }

    /** What the two take differently, item by item and rule by rule. */
    private List<String> why(Scorecard before, Scorecard after) {
        Map<Integer, ItemScore> old = byNumber(before);
        Map<Integer, ItemScore> now = byNumber(after);
        Set<Integer> numbers = new LinkedHashSet<>(now.keySet());
        numbers.addAll(old.keySet());
        return numbers.stream().flatMap(no -> Stream.concat(item(no, old.get(no), now.get(no)), rules(no, old.get(no), now.get(no))))
                .toList();
    }

    private static Map<Integer, ItemScore> byNumber(Scorecard card) {
        return card.items().stream().collect(toMap(score -> score.item().no(), score -> score, (one, same) -> one, LinkedHashMap::new));
    }

    private static Stream<String> item(int no, @Nullable ItemScore before, @Nullable ItemScore after) {
        String old = shown(before);
        String now = shown(after);
        return old.equals(now) ? Stream.empty() : Stream.of("第 %d 项：%s 变为 %s".formatted(no, old, now));
    }

    private static String shown(@Nullable ItemScore score) {
        return score == null ? "没有" : "%s/%s 分".formatted(score.points(), score.available());
    }

    private Stream<String> rules(int no, @Nullable ItemScore before, @Nullable ItemScore after) {
        Map<String, Finding> old = byCode(before);
        Map<String, Finding> now = byCode(after);
        Set<String> codes = new LinkedHashSet<>(now.keySet());
        codes.addAll(old.keySet());
        return codes.stream().map(code -> rule(no, code, old.get(code), now.get(code))).filter(Objects::nonNull);
    }

    private static Map<String, Finding> byCode(@Nullable ItemScore score) {
        return score == null ? Map.of() : score.findings().stream()
                .collect(toMap(finding -> finding.rule().code(), finding -> finding, (one, same) -> one, LinkedHashMap::new));
    }

    private @Nullable String rule(int no, String code, @Nullable Finding before,
                                                           @Nullable Finding after) {
        Points old = before == null ? Points.ZERO : before.taken();
        Points now = after == null ? Points.ZERO : after.taken();
        Finding either = after == null ? Objects.requireNonNull(before) : after;
        if (old.equals(now)) {
            return null;
        }
        effects.computeIfAbsent("%03d/%s".formatted(no, code), missing -> new Effect(no, either.rule().text())).add(old, now);
        return "%s：扣 %s 分变为扣 %s 分".formatted(either.rule().text(), old, now);
    }

    synchronized TrialResult result() {
        return new TrialResult(judged, grades.entrySet().stream()
                .map(grade -> new GradeCount(grade.getKey(), grade.getValue()[0], grade.getValue()[1])).toList(),
                changed.stream().sorted(BY_PLACE).toList(), effects.values().stream().map(Effect::shown).toList());
    }

    /** What is known so far of how a rule tells. */
    private static final class Effect {

        private final int item;
        private final String text;
        private int branches;
        private Points before = Points.ZERO;
        private Points after = Points.ZERO;

        Effect(int item, String text) {
            this.item = item;
            this.text = text;
        }

        void add(Points old, Points now) {
            branches++;
            before = before.plus(old);
            after = after.plus(now);
        }

        RuleEffect shown() {
            return new RuleEffect("第 %d 项".formatted(item), text, branches, before, after);
        }
    }
}
