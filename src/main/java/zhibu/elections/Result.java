package zhibu.elections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zhibu.organization.BranchFacts;
import zhibu.organization.Duty;
import zhibu.organization.NewTerm;
import zhibu.organization.PostEntry;
import zhibu.organization.Terms;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.standards.Standards;

/** Writes into the organization what a step of an election changes there: requests, extensions, and in the end the new term. */
@Component
class Result {

    private final Terms terms;
    private final Standards standards;

    Result(Terms terms, Standards standards) {
        this.terms = terms;
        this.standards = standards;
    }

    void follow(ElectionView election, StepEntry entry, Reader reader) {
        BranchId branch = election.branch().id();
        switch (entry.step()) {
            case REQUEST -> terms.requested(branch, entry.on(), reader);
            case APPROVAL -> extend(branch, entry, reader);
            case CONFIRMATION -> terms.begin(branch, term(election, entry), reader);
            default -> { }
        }
    }

    private void extend(BranchId branch, StepEntry entry, Reader reader) {
        if (entry.until() != null) {
            terms.extend(branch, entry.until(), entry.document(), entry.on(), reader);
        }
    }

    /** Undoes what {@code entry} had changed. */
    void undo(StepEntry entry, BranchId branch, LocalDate on, Reader reader) {
        if (entry.step() == Step.REQUEST) {
            terms.requested(branch, null, reader);
        } else if (entry.until() != null) {
            terms.withdrawExtension(branch, on, reader);
        }
    }

    private NewTerm term(ElectionView election, StepEntry confirmation) {
        Course course = election.course();
        StepEntry assembly = course.taken(Step.ASSEMBLY).orElseThrow();
        StepEntry candidates = course.candidates();
        int years = standards.editionForRecords(AssessmentYear.of(assembly.on())).parameters().count("term.branch-years");
        return new NewTerm(election.coming(), candidates.committee(), assembly.on(), TermClock.lastDay(assembly.on(), years),
                new BranchFacts.Election(assembly.ballots().due(), assembly.ballots().present(), candidates.nominees().size(),
                        candidates.seats()), confirmation.document(), posts(course, assembly.on(), confirmation.document()));
    }

    private static List<PostEntry> posts(Course course, LocalDate from, String approval) {
        StepEntry report = course.taken(Step.REPORT).orElseThrow();
        List<MemberId> elected = course.outcome().elected();
        List<Nominee> holders = course.taken(Step.COMMITTEE).orElseGet(course::candidates).nominees().stream()
                .filter(one -> elected.contains(one.member())).toList();
        return holders.stream().map(holder -> post(holder, from, approval, report)).toList();
    }

    private static PostEntry post(Nominee holder, LocalDate from, String approval, StepEntry report) {
        Duty duty = holder.duty() == null ? Duty.MEMBER : holder.duty();
        boolean secretary = duty == Duty.SECRETARY;
        boolean filed = !secretary && duty != Duty.DEPUTY;
        return new PostEntry(duty, holder.member(), from, filed ? report.document() : approval, secretary && report.headsOffice(),
                secretary ? none(report.note()) : null);
    }

    private static @Nullable String none(String note) {
        return note.isEmpty() ? null : note;
    }
}
