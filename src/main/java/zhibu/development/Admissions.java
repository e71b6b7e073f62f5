package zhibu.development;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zhibu.members.Enrolments;
import zhibu.members.MemberCard;
import zhibu.members.Members;
import zhibu.members.Moves;
import zhibu.members.Particular;
import zhibu.members.Particulars;
import zhibu.organization.Organization;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;

/** Takes those admitted and confirmed over into the roster 花名册. */
@Component
class Admissions {

    private final Members members;
    private final Enrolments enrolments;
    private final Moves moves;
    private final Organization organization;

    Admissions(Members members, Enrolments enrolments, Moves moves, Organization organization) {
        this.members = members;
        this.enrolments = enrolments;
        this.moves = moves;
        this.organization = organization;
    }

    /** The member he becomes: probationary from the day of the assembly. Who is on the roster already stays that member. */
    MemberId admit(Candidacy candidacy, Progress progress, Reader reader) {
        LocalDate joinedOn = progress.joinedOn().orElseThrow();
        return enrolled(candidacy, joinedOn, reader).map(MemberCard::id)
                .orElseGet(() -> enrol(candidacy, joinedOn, introducers(progress), reader));
    }

    private Optional<MemberCard> enrolled(Candidacy candidacy, LocalDate joinedOn, Reader reader) {
        Applicant applicant = candidacy.applicant();
        return members.roster(candidacy.branch(), joinedOn.plusDays(1), reader).stream()
                .filter(card -> card.name().equals(applicant.name()) && card.bornOn().equals(applicant.bornOn())).findFirst();
    }

    private String introducers(Progress progress) {
        List<MemberId> people = progress.done("introducers").map(taken -> taken.entry().people()).orElse(List.of());
        Map<MemberId, String> names = members.names(people);
        return people.stream().map(names::get).collect(joining("、"));
    }

    private MemberId enrol(Candidacy candidacy, LocalDate joinedOn, String introducers, Reader reader) {
        Applicant applicant = candidacy.applicant();
        Particulars particulars = new Particulars(Map.of(Particular.NAME, applicant.name(), Particular.SEX, applicant.female() ? "女" : "男",
                Particular.BORN_ON, applicant.bornOn().toString(), Particular.POSITION, applicant.position(),
                Particular.JOINED_ON, joinedOn.toString(), Particular.ARRIVED_ON, joinedOn.toString(),
                Particular.INTRODUCERS, introducers));
        try {
            return enrolments.enrol(candidacy.branch(), particulars, reader);
        } catch (RuleViolation refusal) {
            throw new RuleViolation(refusal.problems().stream()
                    .map(problem -> new Problem("", "不能列入花名册：" + problem.sentence())).toList());
        }
    }

    /** Ends his way into the Party, and takes him off the roster from that day if he had come onto it. */
    void cancel(Candidacy candidacy, StepEntry decision, Reader reader) {
        if (candidacy.member() != null) {
            moves.leave(organization.branch(candidacy.branch(), reader), candidacy.member(), decision.on(), reader);
        }
        candidacy.end(decision.on(), decision.conclusion(), reader.account());
    }

    /** Makes him a full member from the day on which his probation ended; who is one already stays so. */
    void confirm(Candidacy candidacy, Progress progress, Reader reader) {
        LocalDate fullOn = progress.probationEnds().orElseThrow();
        boolean probationary = members.roster(candidacy.branch(), progress.today(), reader).stream()
                .anyMatch(card -> card.id().equals(candidacy.member()) && card.fullOn() == null);
        if (probationary) {
            enrolments.confirm(candidacy.branch(), candidacy.member(), fullOn, reader);
        }
    }
}
