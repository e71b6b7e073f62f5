package zhibu.standards;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An edition line by line, so that two of them can be laid side by side. */
final class EditionLines {

    private final Edition edition;
    private final Map<Line, String> lines = new LinkedHashMap<>();
    private final Map<String, String> subjects = new HashMap<>();

    private EditionLines(Edition edition) {
        this.edition = edition;
        say("封面", "", "版本号", edition.code());
        say("封面", "", "名称", edition.name());
        say("封面", "", "起用", edition.effectiveFrom());
        say("封面", "", "说明", edition.notice());
        say("封面", "", "总分", edition.total());
        edition.groups().forEach(this::group);
        edition.items().forEach(this::item);
        edition.grades().forEach(this::grade);
        edition.vetoes().forEach(this::veto);
        edition.waivers().forEach(waiver -> say("不适用", waiver.code(), waiver.when(), waiver.effect()));
        say("加分", "", "是否开启", edition.bonus().open() ? "开启" : "关闭");
        say("加分", "", "最多", edition.bonus().limit());
        say("加分", "", "可以加分的", String.join("、", edition.bonus().accepted()));
        edition.voting().forEach(this::vote);
        edition.parameters().all().forEach(this::parameter);
    }

    private void say(String place, String subject, String field, @Nullable Object words) {
        lines.put(new Line(place, subject, field), words == null ? "" : words.toString());
    }

    private void group(Edition.Group group) {
        group.standards().forEach(standard -> say("标准", standard.code().toString(), "名称", standard.name()));
        group.standards().forEach(standard -> say("标准", standard.code().toString(), "内容", standard.text()));
        say("标准", group.code(), "“化”", group.name());
    }

    private void item(Item item) {
        String place = "第 %d 项".formatted(item.no());
        say(place, "", "名称", item.name());
        say(place, "", "评定的标准", item.standards().stream().map(StandardCode::toString).collect(Collectors.joining("、")));
        say(place, "", "满分", item.full());
        say(place, "", "要求", item.criteria());
        item.computed().forEach(rule -> rule(place, rule.code(), rule.text(), "每次扣分", rule.deduct(), rule.cap(), rule.notApplicable()));
        item.computed().forEach(rule -> say(place, rule.code(), "出处", said(rule.source())));
        item.proportional().forEach(rule -> rule(place, rule.code(), rule.text(), "按比例最多得分", rule.points(), null, rule.notApplicable()));
        item.proportional().forEach(rule -> say(place, rule.code(), "出处", said(rule.source())));
        item.onSite().forEach(rule -> rule(place, rule.code(), rule.text(), "现场最多扣分", rule.upTo(), null, null));
        say(place, "", "现场合计最多扣分", item.onSiteCap());
    }

    private void rule(String place, String code, String text, String points, Object number, @Nullable Object cap, @Nullable String not) {
        subjects.put(code, text);
        say(place, code, "规则", text);
        say(place, code, "是否启用", edition.isOff(code) ? "停用" : "启用");
        say(place, code, points, number);
        say(place, code, "最多扣分", cap);
        say(place, code, "不适用", not);
    }

    private static String said(Source source) {
        return "%s（%s）".formatted(source.article(), source.confidence().label());
    }

    private void grade(Edition.GradeLine grade) {
        say("等次", grade.name(), "最低分", grade.from());
        say("等次", grade.name(), "还要满足", grade.condition());
        say("等次", grade.name(), "结果", grade.consequence());
    }

    private void veto(Edition.Veto veto) {
        subjects.put(veto.code(), veto.text());
        say("否决与封顶", veto.code(), "情形", veto.text());
        say("否决与封顶", veto.code(), "后果", veto.effect().label());
        say("否决与封顶", veto.code(), "是否启用", edition.isOff(veto.code()) ? "停用" : "启用");
    }

    private void vote(VotingRule rule) {
        subjects.put("voting/" + rule.code(), rule.name());
        say("表决规则", "voting/" + rule.code(), "到会与通过", "到会%s，赞成票占%s%s".formatted(rule.quorum(), rule.base().label(), rule.majority()));
    }

    private void parameter(Parameters.Parameter parameter) {
        subjects.put(parameter.key(), parameter.name());
        say("参数", parameter.key(), "数值", parameter.shown());
        say("参数", parameter.key(), "出处", said(parameter.source()));
    }

    /** What {@code after} says differently from {@code before}, in its order; what it says no more comes last. */
    static List<Difference> between(Edition before, Edition after) {
        EditionLines old = new EditionLines(before);
        EditionLines now = new EditionLines(after);
        Set<Line> all = new LinkedHashSet<>(now.lines.keySet());
        all.addAll(old.lines.keySet());
        return all.stream().filter(line -> !old.words(line).equals(now.words(line)))
                .map(line -> new Difference(line.place(), now.subject(line, old), line.field(), old.words(line), now.words(line))).toList();
    }

    private String words(Line line) {
        return lines.getOrDefault(line, "");
    }

    private String subject(Line line, EditionLines other) {
        return subjects.getOrDefault(line.subject(), other.subjects.getOrDefault(line.subject(), line.subject()));
    }

    private record Line(String place, String subject, String field) {
    }
}
