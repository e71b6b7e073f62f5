package zhibu.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.UnitCard;
import zhibu.organization.Units;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;
import zhibu.standards.Edition;
import zhibu.standards.Standards;

/**
 * How the working committee conducts a round 组织验收: it opens it, moves it from stage to stage, calls it off.
 *
 * <p>Who changes one says which revision of it he saw; if somebody else has changed it since, that is a {@link Conflict}. Who is not of the
 * working committee is told that it is {@link Forbidden}, and of a round out of his sight nothing is known ({@link NotFound}).
 */
@Component
@Transactional
public class Conducting {

    private final CampaignRows rows;
    private final Campaigns campaigns;
    private final CampaignLog log;
    private final Units units;
    private final Standards standards;

    Conducting(CampaignRows rows, Campaigns campaigns, CampaignLog log, Units units, Standards standards) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.log = log;
        this.units = units;
        this.standards = standards;
    }

    /**
     * The units that may take part, by name.
     *
     * @throws Forbidden if the reader is not of the working committee
     */
    @Transactional(readOnly = true)
    public List<UnitCard> units(Reader reader) {
        if (!reader.is(Role.WORKING_COMMITTEE) || !reader.reads().everything()) {
            throw new Forbidden();
        }
        return units.overseen(reader);
    }

    /**
     * Opens a round 发起, in its first stage.
     *
     * @throws RuleViolation naming everything that can't be so
     */
    public CampaignId open(CampaignText text, Reader reader) {
        requireSensible(text, units(reader), reader);
        Edition edition = standards.edition(text.year());
        Campaign campaign = rows.save(new Campaign(text, edition.code(), log.today(), reader.account()));
        log.write(campaign, StepKind.OPENED, "", reader);
        return campaign.id();
    }

    private void requireSensible(CampaignText text, List<UnitCard> known, Reader reader) {
        if (!known.stream().map(UnitCard::id).toList().containsAll(text.units())) {
            throw new NotFound();
        }
        inOrder(text.schedule(), new Objections())
                .when(text.units().isEmpty(), "units", "请至少选择一个参加单位")
                .when(!judged(text.year()), "year",
                        "还没有评%s年的标准版本".formatted(text.year()))
                .when(campaigns.list(reader).stream().anyMatch(other -> other.voidReason() == null && other.name().equals(text.name())
                        && other.year().equals(text.year())), "name", "%s年已经有同名的验收".formatted(text.year())).raise();
    }

    private static Objections inOrder(Map<Stage, Span> schedule, Objections objections) {
        Arrays.stream(Stage.values()).forEach(stage -> {
            Span span = schedule.get(stage);
            stage.previous().map(schedule::get).ifPresent(before -> objections.when(span.fromOn().isBefore(before.fromOn()),
                    field(stage, "from"), "%s阶段的开始日期不能早于上一阶段的开始日期".formatted(stage.label())));
            objections.when(span.untilOn().isBefore(span.fromOn()), field(stage, "until"),
                    "%s阶段的结束日期不能早于开始日期".formatted(stage.label()));
        });
        return objections;
    }

    private static String field(Stage stage, String end) {
        return "spans[%d].%s".formatted(stage.ordinal(), end);
    }

    /**
     * Changes when the stages are due and what is to be done in them.
     *
     * @throws RuleViolation naming everything that can't be so, or if the round has ended
     */
    public void reschedule(CampaignId id, Map<Stage, Span> schedule, int seen, Reader reader) {
        inOrder(schedule, new Objections()).raise();
        change(id, seen, campaign -> campaign.reschedule(schedule), StepKind.RESCHEDULED, "", reader);
    }

    private void change(CampaignId id, int seen, Consumer<Campaign> verb, StepKind kind, String note, Reader reader) {
        campaigns.campaign(id, reader).requireRunBy(reader);
        Campaign campaign = rows.toChange(id.value()).orElseThrow(NotFound::new).asSeen(seen);
        verb.accept(campaign);
        log.write(campaign, kind, note, reader);
    }

    /**
     * Goes on to the next stage.
     *
     * @throws RuleViolation if it is in the last, or has ended
     */
    public void advance(CampaignId id, String note, int seen, Reader reader) {
        change(id, seen, Campaign::advance, StepKind.ADVANCED, note, reader);
    }

    /**
     * Goes back to the stage before; nothing that was done is lost.
     *
     * @throws RuleViolation if it is in the first, or has ended
     */
    public void goBack(CampaignId id, String reason, int seen, Reader reader) {
        change(id, seen, Campaign::goBack, StepKind.TAKEN_BACK, reason, reader);
    }

    /**
     * Calls it off 作废.
     *
     * @throws RuleViolation if it has ended
     */
    public void callOff(CampaignId id, String reason, int seen, Reader reader) {
        change(id, seen, campaign -> campaign.callOff(reason, reader.account()), StepKind.VOIDED, reason, reader);
    }

    /** The years that a round may judge, the latest first. */
    @Transactional(readOnly = true)
    public List<AssessmentYear> years(Reader reader) {
        AssessmentYear now = AssessmentYear.of(log.today());
        return Stream.of(now, new AssessmentYear(now.value() - 1)).filter(this::judged).toList();
    }

    private boolean judged(AssessmentYear year) {
        return standards.editions().stream().anyMatch(edition -> edition.firstYear().value() <= year.value());
    }
}
