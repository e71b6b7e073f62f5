package zhibu.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.accounts.Accounts;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignId;
import zhibu.campaign.CampaignSheet;
import zhibu.campaign.Campaigns;
import zhibu.campaign.Conducting;
import zhibu.campaign.Step;
import zhibu.organization.UnitCard;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.standards.Parameters;
import zhibu.standards.Standards;

/** The pages of the rounds: all of them, a new one, one of them. */
@Controller
@RequestMapping("/campaigns")
class CampaignPages {

    private final Campaigns campaigns;
    private final Conducting conducting;
    private final Accounts accounts;
    private final Standards standards;
    private final Clock clock;

    CampaignPages(Campaigns campaigns, Conducting conducting, Accounts accounts, Standards standards, Clock clock) {
        this.campaigns = campaigns;
        this.conducting = conducting;
        this.accounts = accounts;
        this.standards = standards;
        this.clock = clock;
    }

    @GetMapping
    String list(Reader reader, Model model) {
        model.addAttribute("cards", campaigns.list(reader));
        model.addAttribute("conducts", reader.is(Role.WORKING_COMMITTEE));
        return "campaign/list";
    }

    @GetMapping("/new")
    String ask(Reader reader, Model model) {
        AssessmentYear year = AssessmentYear.of(today());
        Parameters usual = standards.editionForRecords(year).parameters();
        model.addAttribute("form", new CampaignForm("%s年达标验收".formatted(year), year.toString(), "",
                conducting.units(reader).stream().map(unit -> unit.id().toString()).toList(),
                Schedule.usual(today(), stage -> usual.count(stage.days()))));
        return form(reader, model);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String form(Reader reader, Model model) {
        model.addAttribute("units", conducting.units(reader).stream().map(CampaignPages::option).toList());
        model.addAttribute("years", conducting.years(reader).stream().map(year -> new Option(year.toString(), year + "年")).toList());
        return "campaign/new";
    }

    private static Option option(UnitCard unit) {
        return new Option(unit.id().toString(), unit.name());
    }

    @PostMapping
    String open(@Valid @ModelAttribute("form") CampaignForm form, BindingResult errors, Reader reader, Model model,
                HttpServletResponse response, RedirectAttributes redirect) {
        Optional<CampaignId> opened = errors.hasErrors() ? Optional.empty()
                : FormErrors.attempt(errors, () -> conducting.open(form.entry(), reader));
        if (opened.isPresent()) {
            redirect.addFlashAttribute("flash", "已发起，各参加单位都能看到安排和任务");
            return "redirect:/campaigns/" + opened.get();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(reader, model);
    }

    @GetMapping("/{campaign}")
    String show(@PathVariable("campaign") CampaignId id, Reader reader, Model model) {
        CampaignSheet sheet = campaigns.sheet(id, reader);
        CampaignCard card = sheet.card();
        model.addAttribute("page", new CampaignPage(sheet, reader,
                accounts.names(sheet.steps().stream().map(Step::by).distinct().toList()), today()));
        model.addAttribute("card", card);
        return "campaign/campaign";
    }
}
