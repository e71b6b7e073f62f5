package zhibu.campaign;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.UnitId;

/** The stored history of rounds. */
interface CampaignSteps extends Repository<CampaignStep, Long> {

    /** Keeps the step and whatever else was changed, so that statements of the same transaction see it. */
    CampaignStep saveAndFlush(CampaignStep step);

    boolean existsByCampaignIdAndKindAndUnitIdAndStage(long campaign, StepKind kind, UnitId unit, Stage stage);

    /** What happened in a round as a whole and in some of its units, latest first. */
    @Query("""
            select new zhibu.campaign.Step(s.kind, s.stage, s.unitId, u.name, s.happenedOn, s.note, s.recordedBy)
            from CampaignStep s left join Unit u on u.id = cast(s.unitId as Long)
            where s.campaignId = :campaign and (s.unitId is null or s.unitId in :units) order by s.id desc
            """)
    List<Step> of(long campaign, Collection<UnitId> units);
}
