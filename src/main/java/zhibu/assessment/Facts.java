package zhibu.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.development.CandidacyFacts;
import zhibu.dues.DuesFacts;
import zhibu.elections.DossierFacts;
import zhibu.entries.EntryFacts;
import zhibu.ledger.GatheringFacts;
import zhibu.ledger.StudyFacts;
import zhibu.ledger.TopicFacts;
import zhibu.ledger.VoteFacts;
import zhibu.members.MemberFacts;
import zhibu.membership.ContactFacts;
import zhibu.membership.TransferRow;
import zhibu.organization.BranchFacts;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.BranchFacts.Term;
import zhibu.plans.PlanFacts;
import zhibu.rectification.ProblemFacts;
import zhibu.tasks.TaskFacts;

/**
 * What is known of one branch for a year, in any order, and reaching beyond the year where a rule looks further.
 *
 * @param votes the votes its gatherings took
 * @param topics the items on their agenda that a rule asks about
 * @param study how often and how long members came, up to the day the facts were loaded for
 * @param entries those of the year before too, and of the days after it
 * @param transfers those to the branch and from it
 * @param contacts with members who are away
 * @param dossiers the papers of its elections
 * @param plan the year's; none where none was drawn up
 * @param tasks those from above 上级交办
 * @param problems those that stood on the list 挂账 in the year or the one before
 * @param archivedOn when the year was archived 归档; none while it was not
 */
record Facts(BranchFacts branch, List<MemberFacts> members, List<GatheringFacts> gatherings, List<VoteFacts> votes, List<TopicFacts> topics,
             List<StudyFacts> study, List<EntryFacts> entries, DuesFacts dues, List<TransferRow> transfers, List<ContactFacts> contacts,
             List<DossierFacts> dossiers, List<CandidacyFacts> candidacies, @Nullable PlanFacts plan, List<TaskFacts> tasks,
             List<ProblemFacts> problems, @Nullable LocalDate archivedOn) {

    private static final Comparator<Post> BY_DUTY = Comparator.comparing(Post::duty).thenComparing(Post::from)
            .thenComparing(post -> post.holder().value());

    /** The plan, if it had been drawn up when {@code day} ended. */
    @Nullable PlanFacts planBy(LocalDate day) {
        return plan == null || plan.drawnUpOn().isAfter(day) ? null : plan;
    }

    /** The branch with its groups, terms and posts in order. */
    BranchFacts inOrder() {
        return new BranchFacts(branch.branch(), branch.unit(), branch.name(), branch.foundedOn(), branch.dissolvedOn(), branch.temporary(),
                branch.offices(), branch.approved(), branch.sizeApproved(), branch.groupsWaived(),
                branch.groups().stream().sorted(Comparator.comparing(group -> group.id().value())).toList(),
                branch.terms().stream().sorted(Comparator.comparing(Term::startsOn)).toList(), branch.posts().stream().sorted(BY_DUTY)
                .toList());
    }
}
