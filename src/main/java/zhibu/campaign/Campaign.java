package zhibu.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.Conflict;
import zhibu.shared.NotFound;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;
import zhibu.shared.Voiding;

/** An acceptance round 验收轮次: it goes through its stages, forwards and back, until its result is published. */
@Entity
@NullUnmarked
class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private Announcement announcement;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate publishedOn;

    private int revision;

    @Column(updatable = false)
    private AccountId recordedBy;

    @Embedded
    private Voiding voiding;

    @ElementCollection
    @CollectionTable(name = "campaign_stage", joinColumns = @JoinColumn(name = "campaign_id"))
    @MapKeyColumn(name = "stage")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Stage, Due> schedule;

    @ElementCollection
    @CollectionTable(name = "campaign_unit", joinColumns = @JoinColumn(name = "campaign_id"))
    @MapKeyColumn(name = "unit_id")
    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private Map<Long, UnitState> units;

    protected Campaign() {
    }

    Campaign(CampaignText text, String edition, LocalDate today, AccountId by) {
        this.announcement = Announcement.of(text, edition, today);
        this.stage = Stage.DEPLOYMENT;
        this.revision = 1;
        this.recordedBy = by;
        this.schedule = new HashMap<>();
        text.schedule().forEach((due, span) -> schedule.put(due, Due.of(span)));
        this.units = new HashMap<>();
        text.units().forEach(unit -> units.put(unit.value(), UnitState.INVITED));
    }

    /**
     * Goes on to the next stage.
     *
     * @throws RuleViolation if it is in the last
     */
    void advance() {
        Stage next = stage.next().orElseThrow(() -> new RuleViolation("已经是最后一个阶段"));
        change();
        stage = next;
    }

    /**
     * Goes back to the stage before.
     *
     * @throws RuleViolation if it is in the first
     */
    void goBack() {
        Stage previous = stage.previous().orElseThrow(() -> new RuleViolation("已经是第一个阶段"));
        change();
        stage = previous;
    }

    void reschedule(Map<Stage, Span> other) {
        change();
        other.forEach((due, span) -> schedule.put(due, Due.of(span)));
    }

    /**
     * A unit says that its branches are up to standard.
     *
     * @throws NotFound if it takes no part
     * @throws RuleViolation if that is not due, or was said before
     */
    void apply(UnitId unit) {
        requireApplications();
        move(unit, unitState(unit).mayApply(), UnitState.APPLIED, "已经申报过，正在等待受理或者已经受理");
    }

    private void requireApplications() {
        if (stage.isBefore(Stage.CONSTRUCTION)) {
            throw new RuleViolation("进入建设阶段以后才能申报达标");
        }
    }

    private UnitState unitState(UnitId unit) {
        return Optional.ofNullable(units.get(unit.value())).orElseThrow(NotFound::new);
    }

    private void move(UnitId unit, boolean possible, UnitState next, String otherwise) {
        if (!possible) {
            throw new RuleViolation(otherwise);
        }
        change();
        units.put(unit.value(), next);
    }

    /**
     * Its application is returned 退回.
     *
     * @throws RuleViolation if there is none
     */
    void giveBack(UnitId unit) {
        UnitState now = unitState(unit);
        move(unit, now == UnitState.APPLIED || now == UnitState.ADMITTED, UnitState.RETURNED, "没有等待受理的申报");
    }

    /**
     * Its application is accepted 受理: its branches may be drawn.
     *
     * @throws RuleViolation if there is none waiting
     */
    void admit(UnitId unit) {
        move(unit, unitState(unit) == UnitState.APPLIED, UnitState.ADMITTED, "没有等待受理的申报");
    }

    /**
     * It is called off 作废, and stays readable with the reason.
     *
     * @throws RuleViolation if it has ended
     */
    void callOff(String reason, AccountId by) {
        change();
        voiding = Voiding.of(reason, by);
    }

    /** @throws RuleViolation if it has ended */
    void requireRunning() {
        if (publishedOn != null) {
            throw new RuleViolation("这一轮验收的结果已经公布，不能再改动");
        }
        if (voiding != null) {
            throw new RuleViolation("这一轮验收已经作废");
        }
    }

    private void change() {
        requireRunning();
        revision++;
    }

    /** @throws Conflict if somebody has changed it since that revision was seen */
    Campaign asSeen(int seen) {
        if (revision != seen) {
            throw new Conflict();
        }
        return this;
    }

    CampaignId id() {
        return new CampaignId(id);
    }

    Stage stage() {
        return stage;
    }
}
