package zhibu.draws;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Stage;
import zhibu.sampling.Frame;
import zhibu.shared.AccountId;
import zhibu.shared.Conflict;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

/** A draw of a round: prepared, then frozen, then drawn, and never changed after that. */
@Entity
@Table(name = "draw")
@NullUnmarked
class Drawing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long campaignId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Stratification stratification;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Integer[] thresholds;

    @Enumerated(EnumType.STRING)
    private Quota.Kind quota;

    private int amount;

    private int revision;

    @Column(updatable = false)
    private AccountId preparedBy;

    private byte[] frame;

    private String hash;

    private AccountId frozenBy;

    private String seed;

    private LocalDate drawnOn;

    private String place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] witnesses;

    private AccountId drawnBy;

    @Embedded
    private Voiding voiding;

    protected Drawing() {
    }

    Drawing(CampaignId campaign, int number, Stage stage, DrawText text, AccountId by) {
        this.campaignId = campaign.value();
        this.number = number;
        this.stage = stage;
        this.revision = 1;
        this.preparedBy = by;
        settle(text);
    }

    private void settle(DrawText text) {
        reason = text.reason();
        stratification = text.layering().by();
        thresholds = text.layering().thresholds().toArray(Integer[]::new);
        quota = text.quota().kind();
        amount = text.quota().amount();
    }

    /** @throws Conflict if somebody has changed it since that revision was seen */
    Drawing asSeen(int seen) {
        if (revision != seen) {
            throw new Conflict();
        }
        return this;
    }

    /** Settles anew how it is drawn. */
    void resettle(DrawText text) {
        change();
        settle(text);
    }

    /** Counts a change of what is left out. */
    void change() {
        requirePrepared();
        revision++;
    }

    /** @throws RuleViolation if its frame is frozen, or it was given up */
    void requirePrepared() {
        requireUndrawn();
        if (frame != null) {
            throw new RuleViolation("抽样框已经冻结，不能再改；确需改的，放弃这一次，再准备一次");
        }
    }

    private void requireUndrawn() {
        if (voiding != null) {
            throw new RuleViolation("这一次抽取已经放弃");
        }
        if (seed != null) {
            throw new RuleViolation("第%d次抽取已经完成，名单不再改动".formatted(number));
        }
    }

    /** From now on nothing in the frame changes. */
    void freeze(Frame settled, AccountId by) {
        change();
        frame = settled.document();
        hash = settled.hash();
        frozenBy = by;
    }

    /** The frame that may be drawn from. */
    Frame requireFrozen() {
        requireUndrawn();
        if (frame == null) {
            throw new RuleViolation("抽样框还没有冻结，冻结以后才能抽取");
        }
        return Frame.read(frame);
    }

    /** It was drawn. */
    void draw(Ceremony ceremony, AccountId by) {
        requireFrozen();
        revision++;
        seed = ceremony.seed();
        drawnOn = ceremony.on();
        place = ceremony.place();
        witnesses = ceremony.witnesses().toArray(String[]::new);
        drawnBy = by;
    }

    /** It is given up before anybody was drawn. */
    void giveUp(String why, AccountId by) {
        requireUndrawn();
        revision++;
        voiding = Voiding.of(why, by);
    }

    DrawId id() {
        return new DrawId(id);
    }
}
