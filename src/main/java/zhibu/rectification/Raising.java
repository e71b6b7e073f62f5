package zhibu.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.MemberCard;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Days;
import zhibu.shared.Forbidden;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;
import zhibu.standards.Edition;
import zhibu.standards.Standards;

/**
 * Puts problems on the list 挂账: a branch its own, a level above those of the branches beneath it, a leader what he found at his contact
 * point. Other parts of the program raise what they find here too.
 */
@Component
@Transactional
public class Raising {

    private final Problems problems;
    private final Sheets sheets;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final Clock clock;

    Raising(Problems problems, Sheets sheets, Organization organization, Members members, Standards standards, Clock clock) {
        this.problems = problems;
        this.sheets = sheets;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.clock = clock;
    }

    /** The branches about which the reader may raise problems, by unit and name. */
    @Transactional(readOnly = true)
    public List<BranchCard> branches(Reader reader) {
        return organization.branches(reader).stream().filter(branch -> branch.keptBy(reader) || branch.overseenBy(reader)).toList();
    }

    /**
     * Raises the same problem of several branches, of each on its own; all of them or, if one can't be, none.
     *
     * @throws RuleViolation naming everything that can't be so
     */
    public List<ProblemId> raise(List<BranchId> branches, RaisedProblem problem, Reader reader) {
        return branches.stream().map(branch -> raise(branch, problem, reader)).toList();
    }

    /**
     * Raises a problem of a branch. Who does so from above need not say what is done and by whom; that is for the branch.
     *
     * @throws NotFound if the branch is out of the reader's sight
     * @throws Forbidden if it is not for him to raise such a problem
     * @throws RuleViolation naming everything that can't be so
     */
    public ProblemId raise(BranchId branch, RaisedProblem problem, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        requireAllowed(card, problem.found().source(), reader);
        require(problem, card, reader);
        @Nullable Long repeats = problems.closedBefore(branch, problem.ground().standard(), problem.ground().rule());
        Found found = Found.of(problem.found(), problem.ground(), !card.keptBy(reader), repeats);
        Problem row = problems.save(new Problem(branch, found, problem.remedy(), reader.account()));
        row.begun(sheets.doer(reader)).forEach(step -> sheets.write(row, step, reader));
        return row.id();
    }

    private static void requireAllowed(BranchCard branch, ProblemSource source, Reader reader) {
        boolean visiting = source == ProblemSource.CONTACT && branch.dissolvedOn() == null && reader.is(Role.LEADER)
                && reader.branches().contains(branch.id());
        if (!branch.keptBy(reader) && !branch.overseenBy(reader) && !visiting) {
            throw new Forbidden();
        }
    }

    private void require(RaisedProblem problem, BranchCard branch, Reader reader) {
        Discovery found = problem.found();
        Remedy remedy = problem.remedy();
        Edition edition = standards.editionForRecords(AssessmentYear.of(found.on()));
        new Objections().when(found.on().isAfter(today()), "foundOn", "发现日期不能晚于今天")
                .when(found.source() == ProblemSource.SELF_CHECK && found.dimension() == null, "dimension", "查摆的问题，请选择维度")
                .when(remedy.deadline().isBefore(found.on()), "deadline", "整改时限不能早于发现日期%s".formatted(Days.written(found.on())))
                .when(!remedy.whole(), remedy.owner() == null ? "owner" : "measure", "整改措施和责任人要一起写明，或者都先不写")
                .when(remedy.owner() != null && roster(branch.id(), reader).stream().noneMatch(is(remedy.owner())), "owner",
                        "责任人要从%s现有的党员中选".formatted(branch.name()))
                .when(!problem.ground().standard().isEmpty() && !knows(edition, problem.ground()), "standard", "没有这条标准")
                .when(problems.known(branch.id(), found) > 0, "what", "%s已经有这个问题".formatted(branch.name())).raise();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Predicate<MemberCard> is(@Nullable MemberId member) {
        return card -> card.id().equals(member);
    }

    private static boolean knows(Edition edition, Ground ground) {
        return edition.groups().stream().flatMap(group -> group.standards().stream())
                .anyMatch(standard -> standard.code().value().equals(ground.standard()));
    }

    /** Who may answer for a problem of a branch: its members, in pinyin order. */
    @Transactional(readOnly = true)
    public List<MemberCard> roster(BranchId branch, Reader reader) {
        return members.roster(branch, today(), reader);
    }
}
