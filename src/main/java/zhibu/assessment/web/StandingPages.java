package zhibu.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.assessment.Assessment;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.Standards;

/** A branch's score of a year with everything that explains it, and the list of what it still owes. */
@Controller
class StandingPages {

    private final Assessment assessment;
    private final Organization organization;
    private final Standards standards;
    private final Clock clock;

    StandingPages(Assessment assessment, Organization organization, Standards standards, Clock clock) {
        this.assessment = assessment;
        this.organization = organization;
        this.standards = standards;
        this.clock = clock;
    }

    @GetMapping("/branches/{branch}/scorecard/{year}")
    String scorecard(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @RequestParam(defaultValue = "") String asOf,
                     Model model, Reader reader) {
        AsOf asked = AsOf.read(asOf, year, LocalDate.now(clock));
        model.addAttribute("branch", organization.branch(branch, reader));
        model.addAttribute("asked", asked);
        model.addAttribute("page", new ScorecardPage(assessment.storyline(branch, year, asked.day(), reader), standards.edition(year)));
        return "assessment/scorecard";
    }

    @GetMapping("/branches/{branch}/duties")
    String duties(@PathVariable BranchId branch, Model model, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("branch", organization.branch(branch, reader));
        model.addAttribute("page", DutiesPage.of(assessment.duties(branch, reader), today));
        return "assessment/owed";
    }
}
