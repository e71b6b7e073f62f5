package zhibu.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Locale;
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
import zhibu.campaign.Stage;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.UnitId;

/** The pages on which a unit reports a stage finished 报阶段完成 and applies for acceptance 申报达标. */
@Controller
@RequestMapping("/campaigns/{campaign}/units/{unit}")
class ApplyingPages {

    private final Campaigns campaigns;
    private final Applying applying;

    ApplyingPages(Campaigns campaigns, Applying applying) {
        this.campaigns = campaigns;
        this.applying = applying;
    }

    @GetMapping("/application")
    String askApplication(@PathVariable("campaign") CampaignId id, @PathVariable UnitId unit, Reader reader, Model model) {
        return page(Deed.APPLICATION, id, unit, "", "/application", reader).ask(model);
    }

    private DeedPage page(Deed deed, CampaignId id, UnitId unit, String about, String path, Reader reader) {
        CampaignCard card = campaigns.campaign(id, reader);
        CampaignUnit own = campaigns.unit(id, unit, reader).requireActedForBy(reader);
        return new DeedPage(deed, card, own.name() + about, "%s/units/%s%s".formatted(card.href(), unit, path));
    }

    @PostMapping("/application")
    String apply(@PathVariable("campaign") CampaignId id, @PathVariable UnitId unit, @Valid @ModelAttribute("form") NoteForm form,
                 BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return page(Deed.APPLICATION, id, unit, "", "/application", reader)
                .answer(form, errors, typed -> applying.apply(id, unit, typed.note(), reader), model, response, redirect);
    }

    @GetMapping("/stages/{finished}")
    String askFinishing(@PathVariable("campaign") CampaignId id, @PathVariable UnitId unit, @PathVariable("finished") String name,
                        Reader reader, Model model) {
        return page(stage(name), id, unit, reader).ask(model);
    }

    private static Stage stage(String name) {
        return Arrays.stream(Stage.values()).filter(stage -> path(stage).equals(name)).findFirst().orElseThrow(NotFound::new);
    }

    private static String path(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private DeedPage page(Stage stage, CampaignId id, UnitId unit, Reader reader) {
        return page(Deed.FINISHING, id, unit, "，%s阶段".formatted(stage.label()), "/stages/" + path(stage), reader);
    }

    @PostMapping("/stages/{finished}")
    String finish(@PathVariable("campaign") CampaignId id, @PathVariable UnitId unit, @PathVariable("finished") String name,
                  @Valid @ModelAttribute("form") NoteForm form, BindingResult errors, Reader reader, Model model,
                  HttpServletResponse response, RedirectAttributes redirect) {
        Stage stage = stage(name);
        return page(stage, id, unit, reader)
                .answer(form, errors, typed -> applying.finish(id, unit, stage, typed.note(), reader), model, response, redirect);
    }
}
