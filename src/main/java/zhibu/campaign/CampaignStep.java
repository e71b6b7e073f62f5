package zhibu.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;
import zhibu.shared.UnitId;

/** Something that happened in a round: written once. */
@Entity
@NullUnmarked
class CampaignStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long campaignId;

    @Column(updatable = false)
    private UnitId unitId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(updatable = false)
    private LocalDate happenedOn;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private AccountId recordedBy;

    protected CampaignStep() {
    }

    /**
     * @param unit the unit whose step it is; none where it is the whole round's
     * @param stage in which the round is since then, or which the unit has finished
     */
    CampaignStep(CampaignId campaign, StepKind kind, Stage stage, @Nullable UnitId unit, LocalDate today, String note, AccountId by) {
        this.campaignId = campaign.value();
        this.kind = kind;
        this.stage = stage;
        this.unitId = unit;
        this.happenedOn = today;
        this.note = note;
        this.recordedBy = by;
    }
}
