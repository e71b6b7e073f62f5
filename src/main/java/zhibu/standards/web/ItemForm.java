package zhibu.standards.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Points;
import zhibu.shared.web.IsCount;
import zhibu.shared.web.Typed;
import zhibu.standards.Edition;
import zhibu.standards.Item;
import zhibu.standards.ItemText;
import zhibu.standards.ItemText.RuleText;

/** A scored item of a draft, as typed. */
record ItemForm(String revision, @NotBlank(message = "请填写名称") @Size(max = 60, message = "名称不超过 60 字") String name,
                @IsCount(min = 1, max = 100, message = "满分要写成 1 到 100 的整数") String full,
                @NotBlank(message = "请填写要求") @Size(max = 500, message = "要求不超过 500 字") String criteria,
                @Pattern(regexp = POINTS + "|", message = "分值要写成数字，最多两位小数") String onSiteCap, @Valid List<Row> rules) {

    private static final String POINTS = "(0|[1-9][0-9]{0,2})(\\.[0-9]{1,2})?";

    ItemForm {
        revision = text(revision);
        name = text(name);
        full = text(full);
        criteria = text(criteria);
        onSiteCap = text(onSiteCap);
        rules = Typed.rows(rules, row -> true);
    }

    /** One rule; what its kind does not have stays empty. */
    record Row(String code, String applied, @NotBlank(message = "请填写规则") @Size(max = 500, message = "规则不超过 500 字") String words,
               @Pattern(regexp = POINTS, message = "分值要写成数字，最多两位小数") String points,
               @Pattern(regexp = POINTS + "|", message = "最多扣分要写成数字，最多两位小数") String cap,
               @Size(max = 200, message = "不适用的情形不超过 200 字") String notApplicable) {

        Row {
            code = text(code);
            applied = text(applied);
            words = text(words);
            points = text(points);
            cap = text(cap);
            notApplicable = text(notApplicable);
        }

        RuleText entry() {
            return new RuleText(code, applied.equals("true"), words, exact(points), exact(cap), notApplicable);
        }
    }

    private static String exact(String points) {
        return points.isEmpty() ? "" : Points.of(points).toString();
    }

    static ItemForm of(Item item, Edition edition) {
        return new ItemForm("", item.name(), item.full().toString(), item.criteria(), shown(item.onSiteCap()), Stream.of(
                item.computed().stream()
                        .map(rule -> row(rule.code(), edition, rule.text(), rule.deduct(), rule.cap(), rule.notApplicable())),
                item.proportional().stream().map(rule -> row(rule.code(), edition, rule.text(), rule.points(), null, rule.notApplicable())),
                item.onSite().stream().map(rule -> row(rule.code(), edition, rule.text(), rule.upTo(), null, null)))
                .flatMap(rows -> rows).toList());
    }

    private static Row row(String code, Edition edition, String text, Points points, @Nullable Points cap, @Nullable String not) {
        return new Row(code, edition.isOff(code) ? "" : "true", text, points.toString(), shown(cap), not == null ? "" : not);
    }

    private static String shown(@Nullable Points points) {
        return points == null ? "" : points.toString();
    }

    ItemText entry() {
        return new ItemText(name, full, criteria, exact(onSiteCap), rules.stream().map(Row::entry).toList());
    }
}
