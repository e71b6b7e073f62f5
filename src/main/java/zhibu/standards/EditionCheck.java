package zhibu.standards;

import static java.util.stream.Collectors.toSet;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Points;
import zhibu.standards.Edition.GradeLine;
import zhibu.standards.Edition.Standard;
import zhibu.standards.Parameters.Parameter;

/** The check that an edition agrees with itself: every standard scored once, every sum right, every name known. */
final class EditionCheck {

    private final Edition edition;
    private final Parameters numbers;
    private final Catalogue catalogue;
    private final List<Contradiction> found = new ArrayList<>();

    /** @param edition as it is written, with what is off */
    EditionCheck(Edition edition, Catalogue catalogue) {
        this(edition, edition.parameters(), catalogue);
    }

    /** @param numbers the parameters it is applied with */
    EditionCheck(Edition edition, Parameters numbers, Catalogue catalogue) {
        this.edition = edition;
        this.numbers = numbers;
        this.catalogue = catalogue;
    }

    /** Everything that is wrong. */
    List<Contradiction> contradictions() {
        names();
        coverage();
        marks();
        IntStream.range(0, edition.items().size()).forEach(index -> item(edition.items().get(index), index));
        voting();
        grades();
        days();
        return found;
    }

    private void names() {
        repeated("“化”", "groups", edition.groups(), group -> Stream.of(group.code()));
        repeated("标准", "groups", edition.groups(), group -> group.standards().stream().map(Standard::code));
        repeated("分项", "items", edition.items(), item -> Stream.of(item.no()));
        repeated("规则", "items", edition.items(), EditionCheck::ruleCodes);
        repeated("表决规则", "voting", edition.voting(), rule -> Stream.of(rule.code()));
        repeated("等次", "grades", edition.grades(), grade -> Stream.of(grade.name()));
        repeated("否决情形", "vetoes", edition.vetoes(), veto -> Stream.of(veto.code()));
        repeated("不适用情形", "waivers", edition.waivers(), waiver -> Stream.of(waiver.code()));
        repeated("规则版本", "rulesets", edition.rulesets(), version -> Stream.of(version.code()));
        Set<String> known = Stream.concat(edition.items().stream().flatMap(EditionCheck::ruleCodes),
                edition.vetoes().stream().map(Edition.Veto::code)).collect(toSet());
        edition.off().stream().filter(code -> !known.contains(code)).forEach(code -> object("停用的规则 %s 不存在".formatted(code), "off"));
    }

    private <T> void repeated(String what, String section, List<T> rows, Function<T, Stream<?>> names) {
        Set<Object> seen = new HashSet<>();
        IntStream.range(0, rows.size()).forEach(index -> names.apply(rows.get(index)).filter(name -> !seen.add(name))
                .forEach(name -> object(what + " " + name + " 重复", section, index)));
    }

    private void object(String sentence, Object... place) {
        found.add(new Contradiction(YamlPlace.of(place), sentence));
    }

    private static Stream<String> ruleCodes(Item item) {
        return Stream.of(item.computed().stream().map(ComputedRule::code),
                item.proportional().stream().map(ProportionalRule::code),
                item.onSite().stream().map(OnSiteRule::code)).flatMap(Function.identity());
    }

    private void coverage() {
        IntStream.range(0, edition.groups().size()).forEach(index -> edition.groups().get(index).standards().stream().map(Standard::code)
                .filter(code -> itemsScoring(code) != 1)
                .forEach(code -> object("标准 %s 应由一个分项评定，现有 %d 个".formatted(code, itemsScoring(code)), "groups", index)));
        IntStream.range(0, edition.items().size()).filter(index -> groupsOf(edition.items().get(index)) > 1)
                .forEach(index -> object("分项 %d 评定的标准分属几个“化”".formatted(edition.items().get(index).no()), "items", index));
        IntStream.range(0, edition.items().size()).filter(index -> edition.items().get(index).standards().isEmpty())
                .forEach(index -> object("分项 %d 没有评定任何标准".formatted(edition.items().get(index).no()), "items", index));
    }

    private long itemsScoring(StandardCode code) {
        return edition.items().stream().filter(item -> item.standards().contains(code)).count();
    }

    private long groupsOf(Item item) {
        return edition.groups().stream().filter(group -> group.holds(item)).count();
    }

    private void marks() {
        Points sum = edition.sum();
        object(!sum.equals(edition.total()), "各分项满分合计 %s，应为 %s".formatted(sum, edition.total()), "total");
    }

    private void object(boolean wrong, String sentence, Object... place) {
        if (wrong) {
            object(sentence, place);
        }
    }

    private void item(Item item, int index) {
        Stream.of(unknownStandards(item), unknownKinds(item), full(item), parts(item.without(edition.off())),
                        item.onSite().stream().flatMap(rule -> within(rule.code(), rule.upTo(), item)),
                        Optional.ofNullable(item.onSiteCap()).stream().flatMap(cap -> within("现场评定合计", cap, item)))
                .flatMap(Function.identity()).forEach(reason -> object("分项 " + item.no() + "：" + reason, "items", index));
        IntStream.range(0, item.computed().size()).forEach(rule -> deduction(item.computed().get(rule), item)
                .forEach(reason -> object("分项 " + item.no() + "：" + reason, "items", index, "computed", rule)));
    }

    private Stream<String> unknownStandards(Item item) {
        Set<StandardCode> known = edition.groups().stream().flatMap(group -> group.standards().stream()).map(Standard::code)
                .collect(toSet());
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
        @Nullable Points limit = rule.cap();
        Points cap = limit == null ? item.full() : limit;
        return Stream.concat(within(rule.code(), rule.deduct(), item), Stream.concat(within(rule.code(), cap, item),
                complain(cap.compareTo(rule.deduct()) < 0, rule.code() + " 的限额小于单次扣分")));
    }

    private static Stream<String> within(String what, Points points, Item item) {
        return complain(!isPositive(points) || points.compareTo(item.full()) > 0, what + " 的分值应大于零，不超过满分");
    }

    private static boolean isPositive(Points points) {
        return points.compareTo(Points.ZERO) > 0;
    }

    private static Stream<String> complain(boolean wrong, String reason) {
        return wrong ? Stream.of(reason) : Stream.empty();
    }

    private void voting() {
        Set<String> known = edition.voting().stream().map(VotingRule::code).collect(toSet());
        catalogue.gatherings().stream().map(Kind::voting).flatMap(List::stream).filter(code -> !known.contains(code))
                .distinct().forEach(code -> object("没有表决规则 " + code, "voting"));
    }

    private void grades() {
        List<Points> lines = edition.grades().stream().map(GradeLine::from).toList();
        List<Points> descending = lines.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        object(!lines.equals(descending) || !lines.contains(Points.ZERO) || lines.get(0).compareTo(edition.total()) > 0,
                "等次线应从高到低，止于零分，不高于总分", "grades");
    }

    /** Days that there are not in every year, as 31 April, are no due days. */
    private void days() {
        numbers.all().stream().map(Parameter::key).filter(key -> key.endsWith(".due-month")).forEach(key -> {
            int month = numbers.count(key);
            int day = numbers.count(key.replace("-month", "-day"));
            object(month < 1 || month > 12 || day < 1 || day > Month.of(month).minLength(), "没有%d月%d日这一天".formatted(month, day),
                    "parameters");
        });
    }
}
