package zhibu.records.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.accounts.Accounts;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.records.Archived;
import zhibu.records.Archives;
import zhibu.records.DraftView;
import zhibu.records.Drafts;
import zhibu.records.YearBook;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** The page on which the years of a branch are closed 归档, and on which one sees which are. */
@Controller
@RequestMapping("/branches/{branch}/archive")
class ArchivePages {

    private final Archives archives;
    private final Organization organization;
    private final Drafts drafts;
    private final Accounts accounts;
    private final Clock clock;

    ArchivePages(Archives archives, Organization organization, Drafts drafts, Accounts accounts, Clock clock) {
        this.archives = archives;
        this.organization = organization;
        this.drafts = drafts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, Reader reader, Model model) {
        BranchCard card = organization.branch(branch, reader);
        List<YearBook> years = archives.years(branch, reader);
        model.addAttribute("branch", card);
        model.addAttribute("keeps", card.keptBy(reader));
        model.addAttribute("years", years);
        model.addAttribute("drafts", drafts.all(reader).stream().map(DraftView::branch).filter(branch::equals).count());
        model.addAttribute("names", accounts.names(years.stream().map(YearBook::archived).filter(Objects::nonNull).map(Archived::by)
                .distinct().toList()));
        model.addAttribute("zone", clock.getZone());
        return "records/archive";
    }

    /** Closes a year; the page asks to confirm it first. */
    @PostMapping("/{year}")
    String archive(@PathVariable BranchId branch, @PathVariable AssessmentYear year, Reader reader, RedirectAttributes redirect) {
        archives.archive(branch, year, reader);
        redirect.addFlashAttribute("flash", "%s年度已归档，记录只供查阅".formatted(year));
        return "redirect:/branches/%s/archive".formatted(branch);
    }
}
