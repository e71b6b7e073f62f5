package zhibu.sheets.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.FieldError;
import zhibu.assessment.Verdict;
import zhibu.shared.Points;
import zhibu.sheets.Answer.Line;
import zhibu.sheets.BasisItem;
import zhibu.sheets.BasisRule;
import zhibu.sheets.ItemPoints;
import zhibu.sheets.SelfCheckDocument;
import zhibu.sheets.SelfCheckSheet;
import zhibu.sheets.Settlement;
import zhibu.standards.OnSiteRule;

/**
 * One item of a self-check, alone on its page.
 *
 * @param form what stands in its fields
 * @param wrong what was refused, by field
 */
record ItemPage(SelfCheckSheet sheet, BasisItem item, ItemForm form, List<FieldError> wrong) {

    private static final Map<Verdict, String> TAGS = Map.of(Verdict.MET, "done", Verdict.DEDUCTED, "overdue", Verdict.PENDING, "due");

    public String href() {
        return address(item);
    }

    private String address(BasisItem one) {
        return "%s/items/%d".formatted(sheet.href(), one.no());
    }

    /** Where the item before is; none before the first. */
    public Optional<String> before() {
        return sheet.basis().before(item).map(this::address);
    }

    /** Where the item after is; none after the last. */
    public Optional<String> after() {
        return sheet.basis().after(item).map(this::address);
    }

    public ItemPoints points() {
        return sheet.score().item(item.no());
    }

    /** What stands in the fields of a rule that is judged on the spot; no trouble found unless something else was typed. */
    public LineForm judged(OnSiteRule rule) {
        return form.onSite().stream().filter(line -> line.rule().equals(rule.code())).findFirst()
                .orElse(new LineForm(rule.code(), "0", "", ""));
    }

    /** What stands in the fields against a rule. */
    public LineForm disputed(BasisRule rule) {
        return form.disputes().stream().filter(line -> line.rule().equals(rule.code())).findFirst()
                .orElse(new LineForm(rule.code(), "", "", ""));
    }

    /** Whether anything was said against a rule. */
    public boolean objects(BasisRule rule) {
        return sheet.answer(item.no()).disputed(rule.code()).filter(Line::filled).isPresent() || disputed(rule).line().filled();
    }

    /** What was decided about a dispute; none yet, or none. */
    public Optional<Settlement> settled(BasisRule rule) {
        SelfCheckDocument document = sheet.document();
        return document == null ? Optional.empty()
                : document.settlements().stream().filter(one -> one.rule().equals(rule.code())).findFirst();
    }

    /** The sentences against a field. */
    public List<String> errors(String field) {
        return wrong.stream().filter(error -> error.getField().equals(field)).map(FieldError::getDefaultMessage).toList();
    }

    /** The kind of tag that shows how a rule turned out. */
    public String tag(BasisRule rule) {
        return TAGS.getOrDefault(rule.verdict(), "open");
    }

    /** The points usually taken on the spot: none, half, all. */
    public List<String> presets(OnSiteRule rule) {
        return List.of("0", half(rule), rule.upTo().toString());
    }

    private static String half(OnSiteRule rule) {
        return Points.of(rule.upTo().value().divide(BigDecimal.valueOf(2)).setScale(1,
                RoundingMode.HALF_UP)).toString();
    }
}
