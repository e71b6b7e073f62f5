package zhibu.development.web;

import java.util.List;
import org.springframework.stereotype.Component;
import zhibu.development.Candidacies;
import zhibu.development.CandidacyId;
import zhibu.development.CandidacyView;
import zhibu.members.MemberCard;
import zhibu.members.Members;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.DevelopmentStep;
import zhibu.standards.Standards;

/** Lays out the page of somebody's way into the Party. */
@Component
class CandidacyDesk {

    private final Candidacies candidacies;
    private final Members members;
    private final Standards standards;

    CandidacyDesk(Candidacies candidacies, Members members, Standards standards) {
        this.candidacies = candidacies;
        this.members = members;
        this.standards = standards;
    }

    CandidacyPage page(BranchId branch, CandidacyId candidacy, Reader reader) {
        CandidacyView view = candidacies.one(branch, candidacy, reader);
        return new CandidacyPage(view, candidacies.votes(view, reader), members.names(view.taken().stream()
                .flatMap(taken -> taken.entry().people().stream()).distinct().toList()), reader);
    }

    NextStep next(DevelopmentStep step, CandidacyPage page) {
        CandidacyView view = page.view();
        List<MemberCard> full = members.roster(view.authority().branch().id(), view.progress().today(), page.reader()).stream()
                .filter(card -> !card.probationary(view.progress().today())).toList();
        return new NextStep(step, view, full, standards.calendar(), page.reader());
    }
}
