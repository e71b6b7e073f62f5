package zhibu.standards;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhibu.shared.Points;
import zhibu.standards.Edition.ComputedRule;
import zhibu.standards.Edition.GradeLine;
import zhibu.standards.Edition.Group;
import zhibu.standards.Edition.Item;
import zhibu.standards.Edition.OnSiteRule;
import zhibu.standards.Edition.ProportionalRule;
import zhibu.standards.Edition.Standard;
import zhibu.standards.Edition.VotingRule;

/** The check that an edition agrees with itself: every standard scored once, every sum right, every name known. */
final class EditionCheck {

    private final Edition edition;
    private final Catalogue catalogue;

    EditionCheck(Edition edition, Catalogue catalogue) {
        this.edition = edition;
        this.catalogue = catalogue;
    }

    /** @throws RefusedDocument naming everything that is wrong */
    void refuseContradictions() {
        String contradictions = Stream.of(names(), coverage(), marks(), edition.items().stream().flatMap(this::item),
                voting(), grades()).flatMap(Function.identity()).collect(joining("；"));
        if (!contradictions.isEmpty()) {
            throw new RefusedDocument(contradictions);
        }
    }

    private Stream<String> names() {
        return Stream.of(repeated("“化”", edition.groups().stream().map(Group::code)),
                repeated("标准", standards().map(Standard::code)),
                repeated("分项", edition.items().stream().map(Item::no)),
                repeated("规则", edition.items().stream().flatMap(EditionCheck::ruleCodes)),
                repeated("表决规则", edition.voting().stream().map(VotingRule::code)),
                repeated("等次", edition.grades().stream().map(GradeLine::name)),
                repeated("否决情形", edition.vetoes().stream().map(Edition.Veto::code)),
                repeated("不适用情形", edition.waivers().stream().map(Edition.Waiver::code)),
                repeated("规则版本", edition.rulesets().stream().map(Edition.Ruleset::code)))
                .flatMap(Function.identity());
    }

    private static Stream<String> repeated(String what, Stream<?> names) {
        Set<Object> seen = new HashSet<>();
        return names.filter(Predicate.not(seen::add)).map(name -> what + " " + name + " 重复");
    }

    private Stream<Standard> standards() {
        return edition.groups().stream().map(Group::standards).flatMap(List::stream);
    }

    private static Stream<String> ruleCodes(Item item) {
        return Stream.of(item.computed().stream().map(ComputedRule::code),
                item.proportional().stream().map(ProportionalRule::code),
                item.onSite().stream().map(OnSiteRule::code)).flatMap(Function.identity());
    }

    private Stream<String> coverage() {
        return Stream.concat(standards().map(Standard::code).filter(code -> itemsScoring(code) != 1)
                        .map(code -> "标准 %s 应由一个分项评定，现有 %d 个".formatted(code, itemsScoring(code))),
                repeated("分项所属的“化”", edition.groups().stream().flatMap(group -> edition.itemsOf(group).stream())
                        .map(Item::no)));
    }

    private long itemsScoring(StandardCode code) {
        return edition.items().stream().filter(item -> item.standards().contains(code)).count();
    }

    private Stream<String> marks() {
        Points sum = edition.items().stream().map(Item::full).reduce(Points.ZERO, Points::plus);
        return complain(!sum.equals(edition.total()), "各分项满分合计 %s，应为 %s".formatted(sum, edition.total()));
    }

    private Stream<String> item(Item item) {
        return Stream.of(unknownStandards(item), unknownKinds(item), full(item), parts(item),
                        item.computed().stream().flatMap(rule -> deduction(rule, item)),
                        item.onSite().stream().flatMap(rule -> within(rule.code(), rule.upTo(), item)),
                        Optional.ofNullable(item.onSiteCap()).stream().flatMap(cap -> within("现场评定合计", cap, item)))
                .flatMap(Function.identity()).map(reason -> "分项 " + item.no() + "：" + reason);
    }

    private Stream<String> unknownStandards(Item item) {
        Set<StandardCode> known = standards().map(Standard::code).collect(toSet());
        return item.standards().stream().filter(code -> !known.contains(code)).map(code -> "没有标准 " + code);
    }

    private Stream<String> unknownKinds(Item item) {
        return item.provedBy().stream().filter(code -> !catalogue.codes().contains(code)).map(code -> "没有台账种类 " + code);
    }

    private static Stream<String> full(Item item) {
        return complain(!isPositive(item.full()) || item.full().hundredths() % 100 != 0, "满分应为正整数");
    }

    private static Stream<String> parts(Item item) {
        Points sum = item.proportional().stream().map(ProportionalRule::points).reduce(Points.ZERO, Points::plus);
        return complain(!item.proportional().isEmpty() && !sum.equals(item.full()), "按比例得分各部分合计应为满分");
    }

    private static Stream<String> deduction(ComputedRule rule, Item item) {
        Points cap = Optional.ofNullable(rule.cap()).orElse(item.full());
        return Stream.concat(within(rule.code(), rule.deduct(), item), Stream.concat(within(rule.code(), cap, item),
                complain(cap.compareTo(rule.deduct()) < 0, rule.code() + " 的限额小于单次扣分")));
    }

    private static Stream<String> within(String what, Points points, Item item) {
        return complain(!isPositive(points) || points.compareTo(item.full()) > 0, what + " 的分值应大于零，不超过满分");
    }

    private static boolean isPositive(Points points) {
        return points.compareTo(Points.ZERO) > 0;
    }

    private Stream<String> voting() {
        Set<String> known = edition.voting().stream().map(VotingRule::code).collect(toSet());
        return catalogue.gatherings().stream().map(Kind::voting).flatMap(List::stream).filter(code -> !known.contains(code))
                .distinct().map(code -> "没有表决规则 " + code);
    }

    private Stream<String> grades() {
        List<Points> lines = edition.grades().stream().map(GradeLine::from).toList();
        List<Points> descending = lines.stream().sorted(Comparator.reverseOrder()).toList();
        return complain(!lines.equals(descending) || !lines.contains(Points.ZERO) || lines.get(0).compareTo(edition.total()) > 0,
                "等次线应从高到低，止于零分，不高于总分");
    }

    private static Stream<String> complain(boolean wrong, String reason) {
        return wrong ? Stream.of(reason) : Stream.empty();
    }
}
