package zhibu.campaign.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignSheet;
import zhibu.campaign.CampaignUnit;
import zhibu.campaign.Span;
import zhibu.campaign.Stage;
import zhibu.campaign.Step;
import zhibu.campaign.UnitState;
import zhibu.shared.AccountId;
import zhibu.shared.Days;
import zhibu.shared.Reader;

/** The page of a round as its reader meets it. */
record CampaignPage(CampaignSheet sheet, Reader reader, Map<AccountId, String> names, LocalDate today) {

    /** A stage with how far it has come. */
    record StageRow(Stage stage, Span span, String state, String tag, int finished, int units) {

        /** From when to when, the year said once where it is one. */
        public String dates() {
            String from = Days.written(span.fromOn());
            String until = Days.written(span.untilOn());
            boolean oneYear = span.fromOn().getYear() == span.untilOn().getYear();
            return "%s至%s".formatted(from, oneYear ? until.substring(until.indexOf('年') + 1) : until);
        }
    }

    private CampaignCard card() {
        return sheet.card();
    }

    public List<StageRow> stages() {
        return Arrays.stream(Stage.values()).map(this::row).toList();
    }

    private StageRow row(Stage stage) {
        int order = stage.compareTo(card().stage());
        Span span = Objects.requireNonNull(sheet.schedule().get(stage));
        boolean late = order == 0 && card().running() && today.isAfter(span.untilOn());
        String state = order < 0 || card().published() ? "已完成" : order > 0 ? "未开始" : late ? "已过结束日期" : "进行中";
        String tag = order < 0 || card().published() ? "done" : order > 0 ? "open" : late ? "overdue" : "due";
        return new StageRow(stage, span, state, tag, (int) sheet.units().stream().filter(unit -> unit.finished().contains(stage)).count(),
                sheet.units().size());
    }

    /** Whether the reader conducts the round, and it isn't over. */
    public boolean conducts() {
        return card().running() && card().runBy(reader);
    }

    /** Whether there is a stage to go on to. */
    public boolean goesOn() {
        return conducts() && card().stage().next().isPresent();
    }

    /** Whether there is a stage to go back to. */
    public boolean goesBack() {
        return conducts() && card().stage().previous().isPresent();
    }

    /** The units for which the reader acts, while the round isn't over. */
    public List<CampaignUnit> own() {
        return card().running() && !card().runBy(reader) ? sheet.units().stream().filter(unit -> unit.actedForBy(reader)).toList()
                : List.of();
    }

    public boolean finishes(CampaignUnit unit) {
        return card().running() && unit.actedForBy(reader) && unit.mayFinish(card().stage(), card().stage());
    }

    public boolean applies(CampaignUnit unit) {
        return card().running() && unit.actedForBy(reader) && unit.state().mayApply() && card().stage().compareTo(Stage.CONSTRUCTION) >= 0;
    }

    public boolean admits(CampaignUnit unit) {
        return conducts() && unit.state() == UnitState.APPLIED;
    }

    public boolean returns(CampaignUnit unit) {
        return conducts() && (unit.state() == UnitState.APPLIED || unit.state() == UnitState.ADMITTED);
    }

    public String writer(Step step) {
        return names.getOrDefault(step.by(), "");
    }
}
