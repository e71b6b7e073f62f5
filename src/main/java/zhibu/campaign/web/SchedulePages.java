package zhibu.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignId;
import zhibu.campaign.CampaignSheet;
import zhibu.campaign.Campaigns;
import zhibu.campaign.Conducting;
import zhibu.shared.Conflict;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The page on which the schedule of a round is changed 调整安排. */
@Controller
@RequestMapping("/campaigns/{campaign}/schedule")
class SchedulePages {

    private final Campaigns campaigns;
    private final Conducting conducting;

    SchedulePages(Campaigns campaigns, Conducting conducting) {
        this.campaigns = campaigns;
        this.conducting = conducting;
    }

    @GetMapping
    String ask(@PathVariable("campaign") CampaignId id, Reader reader, Model model) {
        CampaignSheet sheet = campaigns.sheet(id, reader);
        String revision = Integer.toString(sheet.card().requireRunBy(reader).revision());
        model.addAttribute("form", new ScheduleForm(revision, Schedule.of(sheet.schedule())));
        return show(sheet.card(), revision, model);
    }

    private static String show(CampaignCard card, String seen, Model model) {
        model.addAttribute("card", card);
        model.addAttribute("seen", seen);
        return "campaign/schedule";
    }

    @PostMapping
    String change(@PathVariable("campaign") CampaignId id, @Valid @ModelAttribute("form") ScheduleForm form, BindingResult errors,
                  Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        CampaignCard card = campaigns.campaign(id, reader).requireRunBy(reader);
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors,
                    () -> conducting.reschedule(id, Schedule.read(form.spans()), form.revision(), reader))) {
                redirect.addFlashAttribute("flash", "已调整安排");
                return "redirect:" + card.href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(card, form.seen(), model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您填写期间，别人改动了这一轮验收。请先看现在的情况再保存；填写的内容还在下面");
            return show(card, Integer.toString(card.revision()), model);
        }
    }
}
