package zhibu.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;
import zhibu.standards.PlanLevel;
import zhibu.standards.Rhythm;
import zhibu.standards.StandardCode;

/** A line of a plan 计划事项. */
@Entity
@NullUnmarked
class PlanItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private BranchId branchId;

    @Column(updatable = false)
    private Long planId;

    private int position;

    private String title;

    private String kind;

    private int fromMonth;

    private int toMonth;

    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private int times;

    @Enumerated(EnumType.STRING)
    private PlanLevel level;

    private MemberId ownerId;

    private String standard;

    @Embedded
    private Origin origin;

    private String note;

    @Embedded
    private Voiding withdrawal;

    protected PlanItem() {
    }

    PlanItem(Plan plan, int position, Intent intent) {
        this.branchId = plan.branch();
        this.planId = plan.id();
        this.origin = intent.origin();
        plan(position, intent);
    }

    /** Plans it otherwise; where it came from stays. */
    void plan(int place, Intent intent) {
        position = place;
        title = intent.title();
        kind = intent.kind();
        fromMonth = intent.timing().from();
        toMonth = intent.timing().to();
        onDay = intent.timing().on();
        rhythm = intent.timing().rhythm();
        times = intent.timing().times();
        level = intent.level();
        ownerId = intent.owner();
        standard = intent.standard() == null ? null : intent.standard().value();
        note = intent.note();
    }

    /** Withdraws it 撤销; it stays visible with the reason. */
    void withdraw(String reason, AccountId by) {
        if (withdrawal != null) {
            throw new RuleViolation("这一项已撤销");
        }
        withdrawal = Voiding.of(reason, by);
    }

    BranchId branch() {
        return branchId;
    }

    PlanItemId id() {
        return new PlanItemId(id);
    }

    Long plan() {
        return planId;
    }

    int position() {
        return position;
    }

    PlannedItem facts() {
        Timing timing = new Timing(fromMonth, toMonth, onDay, rhythm, times);
        StandardCode serves = standard == null ? null : new StandardCode(standard);
        return new PlannedItem(id(), new Intent(title, kind, timing, level, ownerId, serves, origin, note), Voiding.reasonOf(withdrawal));
    }
}
