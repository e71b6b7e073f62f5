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
import zhibu.campaign.Applying;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignId;
import zhibu.campaign.CampaignUnit;
import zhibu.campaign.Campaigns;
import zhibu.campaign.Conducting;
import zhibu.campaign.Stage;
import zhibu.shared.Reader;
import zhibu.shared.UnitId;

/** The pages on which the working committee moves a round 进入、退回、作废, and answers applications 受理、退回. */
@Controller
@RequestMapping("/campaigns/{campaign}")
class RoundPages {

    private final Campaigns campaigns;
    private final Conducting conducting;
    private final Applying applying;

    RoundPages(Campaigns campaigns, Conducting conducting, Applying applying) {
        this.campaigns = campaigns;
        this.conducting = conducting;
        this.applying = applying;
    }

    @GetMapping("/decisions/{verdict}")
    String ask(@PathVariable("campaign") CampaignId id, @PathVariable String verdict, Reader reader, Model model) {
        return page(id, Deed.among(Deed.OF_ROUND, verdict), reader).ask(model);
    }

    private DeedPage page(CampaignId id, Deed deed, Reader reader) {
        CampaignCard card = campaigns.campaign(id, reader).requireRunBy(reader);
        return new DeedPage(deed, card, about(deed, card), card.href() + "/decisions/" + deed.path());
    }

    private static String about(Deed deed, CampaignCard card) {
        return switch (deed) {
            case NEXT -> "从%s阶段进入%s".formatted(card.stage().label(), card.stage().next().map(Stage::label).orElse("下一") + "阶段");
            case BACK -> "从%s阶段退回%s".formatted(card.stage().label(), card.stage().previous().map(Stage::label).orElse("上一") + "阶段");
            default -> card.name();
        };
    }

    @PostMapping("/decisions/{verdict}")
    String decide(@PathVariable("campaign") CampaignId id, @PathVariable String verdict, @Valid @ModelAttribute("form") NoteForm form,
                  BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        Deed deed = Deed.among(Deed.OF_ROUND, verdict);
        return page(id, deed, reader).answer(form, errors, typed -> decide(id, deed, typed, reader), model, response, redirect);
    }

    private void decide(CampaignId id, Deed deed, NoteForm form, Reader reader) {
        switch (deed) {
            case NEXT -> conducting.advance(id, form.note(), form.revision(), reader);
            case BACK -> conducting.goBack(id, form.note(), form.revision(), reader);
            default -> conducting.callOff(id, form.note(), form.revision(), reader);
        }
    }

    @GetMapping("/units/{unit}/decisions/{verdict}")
    String askAboutUnit(@PathVariable("campaign") CampaignId id, @PathVariable UnitId unit, @PathVariable String verdict, Reader reader,
                        Model model) {
        return page(id, unit, Deed.among(Deed.OF_APPLICATION, verdict), reader).ask(model);
    }

    private DeedPage page(CampaignId id, UnitId unit, Deed deed, Reader reader) {
        CampaignCard card = campaigns.campaign(id, reader).requireRunBy(reader);
        CampaignUnit applying = campaigns.unit(id, unit, reader);
        return new DeedPage(deed, card, applying.name(), "%s/units/%s/decisions/%s".formatted(card.href(), unit, deed.path()));
    }

    @PostMapping("/units/{unit}/decisions/{verdict}")
    String decideAboutUnit(@PathVariable("campaign") CampaignId id, @PathVariable UnitId unit, @PathVariable String verdict,
                           @Valid @ModelAttribute("form") NoteForm form, BindingResult errors, Reader reader, Model model,
                           HttpServletResponse response, RedirectAttributes redirect) {
        Deed deed = Deed.among(Deed.OF_APPLICATION, verdict);
        return page(id, unit, deed, reader).answer(form, errors, typed -> decide(id, unit, deed, typed, reader), model, response, redirect);
    }

    private void decide(CampaignId id, UnitId unit, Deed deed, NoteForm form, Reader reader) {
        if (deed == Deed.ADMISSION) {
            applying.admit(id, unit, form.note(), reader);
        } else {
            applying.giveBack(id, unit, form.note(), reader);
        }
    }
}
