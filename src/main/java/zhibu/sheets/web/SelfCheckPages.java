package zhibu.sheets.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Campaigns;
import zhibu.rectification.ProblemQuery;
import zhibu.rectification.Rectifications;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.sheets.SelfCheckCard;
import zhibu.sheets.SelfChecks;

/** The pages of the self-checks 自查 of a round: all of them, one of them, its report 自查报告. */
@Controller
@RequestMapping("/campaigns/{campaign}/self-checks")
class SelfCheckPages {

    private final SelfChecks checks;
    private final Campaigns campaigns;
    private final SelfCheckDesk desk;
    private final Rectifications rectifications;
    private final Clock clock;

    SelfCheckPages(SelfChecks checks, Campaigns campaigns, SelfCheckDesk desk, Rectifications rectifications, Clock clock) {
        this.checks = checks;
        this.campaigns = campaigns;
        this.desk = desk;
        this.rectifications = rectifications;
        this.clock = clock;
    }

    /** Who sees one branch and keeps it gets straight to its own. */
    @GetMapping
    String list(@PathVariable("campaign") CampaignId id, @ModelAttribute("filter") CheckFilter filter, Reader reader, Model model) {
        CampaignCard card = campaigns.campaign(id, reader);
        List<SelfCheckCard> all = checks.list(id, reader);
        if (all.size() == 1 && all.get(0).branch().keptBy(reader)) {
            return "redirect:%s/self-checks/%s".formatted(card.href(), all.get(0).branch().id());
        }
        model.addAttribute("card", card);
        model.addAttribute("list", new CheckList(card, all, filter));
        return "sheets/list";
    }

    @GetMapping("/{branch}")
    String show(@PathVariable("campaign") CampaignId id, @PathVariable("branch") BranchId branch, Reader reader, Model model) {
        model.addAttribute("page", desk.lay(checks.sheet(id, branch, reader)));
        return "sheets/self-check";
    }

    @GetMapping("/{branch}/report")
    String report(@PathVariable("campaign") CampaignId id, @PathVariable("branch") BranchId branch, Reader reader, Model model) {
        model.addAttribute("page", desk.lay(checks.sheet(id, branch, reader)));
        model.addAttribute("problems", rectifications.all(ProblemQuery.of(branch), reader).stream()
                .filter(problem -> problem.live() && problem.toDo()).toList());
        model.addAttribute("today", LocalDate.now(clock));
        return "sheets/report";
    }
}
