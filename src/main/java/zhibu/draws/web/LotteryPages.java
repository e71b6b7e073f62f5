package zhibu.draws.web;

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
import zhibu.campaign.CampaignId;
import zhibu.draws.DrawId;
import zhibu.draws.Lottery;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The page on which the seed is typed and branches are drawn 当众抽取. */
@Controller
@RequestMapping("/campaigns/{campaign}/draws/{draw}/drawing")
class LotteryPages {

    private final DrawDesk desk;
    private final Lottery lottery;

    LotteryPages(DrawDesk desk, Lottery lottery) {
        this.desk = desk;
        this.lottery = lottery;
    }

    @GetMapping
    String ask(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw, Reader reader, Model model) {
        model.addAttribute("form", SeedForm.blank(desk.today()));
        return show(page(id, draw, reader), model);
    }

    private DrawDetail page(CampaignId id, DrawId draw, Reader reader) {
        desk.run(id, reader);
        return desk.detail(id, draw, reader);
    }

    private static String show(DrawDetail page, Model model) {
        model.addAttribute("page", page);
        return "draws/drawing";
    }

    @PostMapping
    String draw(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw, @Valid @ModelAttribute("form") SeedForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        DrawDetail page = page(id, draw, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> lottery.draw(id, draw, form.ceremony(), reader))) {
            redirect.addFlashAttribute("flash", "已抽取，名单和复算办法都在下面");
            return "redirect:" + page.draw().href();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(page, model);
    }
}
