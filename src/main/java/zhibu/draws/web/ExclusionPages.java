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
import zhibu.draws.DrawView;
import zhibu.draws.Preparation;
import zhibu.sampling.Candidate;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Ids;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The pages on which a branch is left out of a draw 不参加抽取 and taken back in, and on which a draw is given up 放弃. */
@Controller
@RequestMapping("/campaigns/{campaign}/draws/{draw}")
class ExclusionPages {

    private static final String CHANGED = "您填写期间，别人改动了这一次抽取。请先看现在的情况再办；填写的内容还在下面";

    private final DrawDesk desk;
    private final Preparation preparation;

    ExclusionPages(DrawDesk desk, Preparation preparation) {
        this.desk = desk;
        this.preparation = preparation;
    }

    @GetMapping("/exclusions/{code}")
    String ask(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw, @PathVariable String code, Reader reader,
               Model model) {
        DrawDetail page = page(id, draw, reader);
        Candidate line = line(page, code);
        model.addAttribute("form", new ReasonForm(seen(page.draw()), line.excluded()));
        return exclusion(page, line, seen(page.draw()), model);
    }

    private DrawDetail page(CampaignId id, DrawId draw, Reader reader) {
        desk.run(id, reader);
        return desk.detail(id, draw, reader);
    }

    private static Candidate line(DrawDetail page, String code) {
        return page.lines().stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    private static String seen(DrawView draw) {
        return Integer.toString(draw.revision());
    }

    private static String exclusion(DrawDetail page, Candidate line, String seen, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("line", line);
        model.addAttribute("seen", seen);
        return "draws/exclusion";
    }

    @PostMapping("/exclusions/{code}")
    String exclude(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw, @PathVariable String code,
                   @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Reader reader, Model model,
                   HttpServletResponse response, RedirectAttributes redirect) {
        DrawDetail page = page(id, draw, reader);
        Candidate line = line(page, code);
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> preparation.exclude(id, draw, BranchId.valueOf(code),
                    form.reason(), form.revision(), reader))) {
                redirect.addFlashAttribute("flash", "%s不参加这一次抽取，原因写在抽样框里".formatted(line.name()));
                return "redirect:" + page.draw().href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return exclusion(page, line, form.seen(), model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", CHANGED);
            return exclusion(page, line, seen(page.draw()), model);
        }
    }

    /** @param seen which revision of the draw was on the screen */
    @PostMapping("/exclusions/{code}/ending")
    String include(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw, @PathVariable String code,
                   @ModelAttribute("form") SeenForm form, BindingResult errors, Reader reader, Model model, HttpServletResponse response,
                   RedirectAttributes redirect) {
        DrawDetail page = page(id, draw, reader);
        Candidate line = line(page, code);
        try {
            if (FormErrors.succeeds(errors, () -> preparation.include(id, draw, BranchId.valueOf(code), form.revision(), reader))) {
                redirect.addFlashAttribute("flash", "%s参加抽取".formatted(line.name()));
                return "redirect:" + page.draw().href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您看这一页期间，别人改动了这一次抽取。请先看现在的情况再办");
        }
        model.addAttribute("page", page);
        return "draws/draw";
    }

    /** Which revision of a draw was on the screen. */
    record SeenForm(String seen) {

        int revision() {
            return Ids.revision(seen == null ? "" : seen);
        }
    }

    @GetMapping("/voiding")
    String askWhetherToGiveUp(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw, Reader reader, Model model) {
        DrawDetail page = page(id, draw, reader);
        model.addAttribute("form", new ReasonForm(seen(page.draw()), ""));
        return voiding(page, seen(page.draw()), model);
    }

    private static String voiding(DrawDetail page, String seen, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("seen", seen);
        return "draws/voiding";
    }

    @PostMapping("/voiding")
    String giveUp(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw,
                  @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Reader reader, Model model,
                  HttpServletResponse response, RedirectAttributes redirect) {
        DrawDetail page = page(id, draw, reader);
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors,
                    () -> preparation.giveUp(id, draw, form.reason(), form.revision(), reader))) {
                redirect.addFlashAttribute("flash", "已放弃，原因留在列表里");
                return "redirect:/campaigns/%s/draws".formatted(id);
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return voiding(page, form.seen(), model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", CHANGED);
            return voiding(page, seen(page.draw()), model);
        }
    }
}
