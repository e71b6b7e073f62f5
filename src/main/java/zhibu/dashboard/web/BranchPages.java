package zhibu.dashboard.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.assessment.Assessment;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;

/** The pages on which branches are found, and on which one shows how it is made up. */
@Controller
@RequestMapping("/branches")
class BranchPages {

    private final Organization organization;
    private final Members members;
    private final Assessment assessment;
    private final Clock clock;

    BranchPages(Organization organization, Members members, Assessment assessment, Clock clock) {
        this.organization = organization;
        this.members = members;
        this.assessment = assessment;
        this.clock = clock;
    }

    /** The branches the reader sees, those of one unit or with this in their name. */
    @GetMapping
    String list(@RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String q, Reader reader, Model model) {
        List<BranchCard> cards = organization.branches(reader);
        model.addAttribute("gone", organization.dissolved(reader));
        model.addAttribute("founds", reader.is(Role.UNIT_COMMITTEE) || reader.is(Role.WORKING_COMMITTEE));
        model.addAttribute("everywhere", reader.is(Role.WORKING_COMMITTEE));
        model.addAttribute("list", new BranchList(cards, members.sizes(cards.stream().map(BranchCard::id).toList()), unit, q.strip()));
        return "dashboard/branches";
    }

    @GetMapping("/{branch}")
    String show(@PathVariable BranchId branch, Reader reader, Model model) {
        Muster muster = members.muster(branch, LocalDate.now(clock), reader);
        model.addAttribute("branch", muster.branch());
        model.addAttribute("page", new BranchPage(muster, organization.charter(branch, reader), organization.history(branch, reader),
                assessment.hints(branch, reader)));
        model.addAttribute("year", AssessmentYear.of(muster.date()));
        model.addAttribute("oversees", muster.branch().overseenBy(reader));
        model.addAttribute("keeps", muster.branch().keptBy(reader));
        return "dashboard/branch";
    }
}
