package zhibu.sheets.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.validation.FieldError;
import zhibu.assessment.GroupScore;
import zhibu.assessment.VetoFinding;
import zhibu.records.RecordId;
import zhibu.records.RecordLine;
import zhibu.shared.AccountId;
import zhibu.shared.Points;
import zhibu.sheets.Answer.Line;
import zhibu.sheets.BasisGroup;
import zhibu.sheets.BasisItem;
import zhibu.sheets.BasisRule;
import zhibu.sheets.SelfCheckDocument;
import zhibu.sheets.SelfCheckSheet;
import zhibu.sheets.SelfCheckStep;
import zhibu.sheets.Settlement;

/**
 * A self-check as its page and its report lay it out.
 *
 * @param names who did what
 * @param records those that are pointed to
 */
record SheetPage(SelfCheckSheet sheet, Map<AccountId, String> names, Map<RecordId, RecordLine> records) {

    /** The items of one of the 六化. */
    public List<BasisItem> items(BasisGroup group) {
        return group.items().stream().map(sheet.basis()::item).toList();
    }

    /** The bars of the chart by group 六化. */
    public List<Bar> bars() {
        return sheet.score().groups().stream().map(SheetPage::bar).toList();
    }

    private static Bar bar(GroupScore group) {
        return new Bar(group.code() + " " + group.name(), group.points(), group.full());
    }

    public Points full() {
        return sheet.basis().scale().total();
    }

    /** How many rules wait for their records. */
    public long unconnected() {
        return rules().filter(BasisRule::unconnected).count();
    }

    private Stream<BasisRule> rules() {
        return sheet.basis().items().stream().flatMap(item -> item.computed().stream());
    }

    /** The rules by which the records take something of an item. */
    public List<BasisRule> taking(BasisItem item) {
        return item.computed().stream().filter(BasisRule::takes).toList();
    }

    /** What was judged on the spot and takes something of an item. */
    public List<Line> judged(BasisItem item) {
        return sheet.answer(item.no()).onSite().stream().filter(line -> !line.points().matches("0*\\.?0*")).toList();
    }

    /** The rules in dispute. */
    public List<Dispute> disputes() {
        return sheet.basis().items().stream().flatMap(item -> item.computed().stream().flatMap(rule -> sheet.answer(item.no())
                .disputed(rule.code()).stream().map(line -> new Dispute(item, rule, line, settled(rule.code()))))).toList();
    }

    private String settled(String rule) {
        SelfCheckDocument document = sheet.document();
        return document == null ? "待审核" : document.settlements().stream().filter(one -> one.rule().equals(rule)).findFirst()
                .map(SheetPage::words).orElse("待审核");
    }

    private static String words(Settlement settlement) {
        return "%s：%s".formatted(settlement.accepted() ? "采纳" : "不采纳", settlement.reason());
    }

    /** The cases of 否决 and 封顶 that are there, or that people decide. */
    public List<VetoFinding> vetoes() {
        return sheet.score().vetoes().stream().filter(found -> found.state() != VetoFinding.State.CLEAR)
                .sorted(Comparator.comparing(VetoFinding::state)).toList();
    }

    /** The record that a line points to; none if it points to none. */
    public Optional<RecordLine> evidence(Line line) {
        return records.values().stream().filter(record -> record.id().toString().equals(line.record())).findFirst();
    }

    /** The sentences against a field. */
    public List<String> errors(List<FieldError> wrong, String field) {
        return wrong.stream().filter(error -> error.getField().equals(field)).map(FieldError::getDefaultMessage).toList();
    }

    public String writer(SelfCheckStep step) {
        return Objects.requireNonNullElse(names.get(step.by()), "");
    }

    /** One bar of the chart by group 六化. */
    record Bar(String label, Points got, Points full) {
    }

    /**
     * A rule in dispute.
     *
     * @param settled what was decided about it
     */
    record Dispute(BasisItem item, BasisRule rule, Line line, String settled) {
    }
}
