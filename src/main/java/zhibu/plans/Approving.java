package zhibu.plans;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.BranchFacts;
import zhibu.organization.Organization;
import zhibu.records.RecordFacts;
import zhibu.records.RecordId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.Standards;

/** How a plan is approved: by a meeting of the branch 审议, and where the edition asks for it by the level above 审定. */
@Component
@Transactional
public class Approving {

    private final PlanFiles files;
    private final PlanApprovals approvals;
    private final PlanConfirmations confirmations;
    private final Organization organization;
    private final Standards standards;
    private final ApplicationEventPublisher events;

    Approving(PlanFiles files, PlanApprovals approvals, PlanConfirmations confirmations, Organization organization, Standards standards,
              ApplicationEventPublisher events) {
        this.files = files;
        this.approvals = approvals;
        this.confirmations = confirmations;
        this.organization = organization;
        this.standards = standards;
        this.events = events;
    }

    /** The meetings that may approve the plan, latest first. */
    @Transactional(readOnly = true)
    public List<RecordFacts> meetings(BranchId branch, AssessmentYear year, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        BranchFacts facts = organization.facts(List.of(card.id())).get(0);
        return files.of(card.id(), year).orElseThrow(NotFound::new).meetings().stream()
                .filter(meeting -> ApprovalRule.allows(meeting, year, facts)).toList();
    }

    /**
     * Notes which meeting approved the plan.
     *
     * @throws RuleViolation if that meeting can't, the plan is empty, or another meeting approved it whose record stands
     */
    public void approve(BranchId branch, AssessmentYear year, RecordId meeting, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        PlanFile file = files.of(card.id(), year).orElseThrow(NotFound::new);
        if (file.approval() != null) {
            throw new RuleViolation("meeting", "这份计划已经会议审议");
        }
        if (file.items().stream().noneMatch(PlannedItem::stands)) {
            throw new RuleViolation("meeting", "计划里还没有事项，请先拟订");
        }
        if (meetings(branch, year, reader).stream().noneMatch(known -> known.record().equals(meeting))) {
            throw new RuleViolation("meeting", "请选择本支部审议计划的那次会：设支委会的，支委会或党员大会；不设的，党员大会");
        }
        approvals.save(new PlanApproval(file.plan(), meeting, reader.account()));
        tell("审议年度计划", card, year, reader);
    }

    private void tell(String deed, BranchCard card, AssessmentYear year, Reader reader) {
        events.publishEvent(new BranchHappened(deed, "plan/" + year, card.id(), reader));
    }

    /**
     * Confirms the plan 审定 as the level above.
     *
     * @throws zhibu.shared.Forbidden unless the reader decides about the branch as the level above
     * @throws RuleViolation if no meeting approved it yet, or it needs no confirmation or has it
     */
    public void confirm(BranchId branch, AssessmentYear year, Reader reader) {
        BranchCard card = organization.branch(branch, reader).requireOverseenBy(reader);
        PlanFile file = files.of(card.id(), year).orElseThrow(NotFound::new);
        if (file.state(confirmationAsked(year)) != PlanState.AWAITING) {
            throw new RuleViolation("这份计划不在等待审定");
        }
        confirmations.save(new PlanConfirmation(file.plan(), reader.account()));
        tell("审定年度计划", card, year, reader);
    }

    boolean confirmationAsked(AssessmentYear year) {
        return standards.editionForRecords(year).parameters().count("plan.unit-approval") > 0;
    }
}
