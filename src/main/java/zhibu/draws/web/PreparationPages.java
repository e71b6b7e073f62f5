package zhibu.draws.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import zhibu.draws.Stratification;
import zhibu.shared.Conflict;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.shared.web.Typed;

/** The pages on which the working committee prepares a draw 准备抽取, and freezes its frame. */
@Controller
@RequestMapping("/campaigns/{campaign}/draws")
class PreparationPages {

    private static final String CHANGED = "您填写期间，别人改动了这一次抽取。请先看现在的情况再保存；填写的内容还在下面";

    private final DrawDesk desk;
    private final Preparation preparation;

    PreparationPages(DrawDesk desk, Preparation preparation) {
        this.desk = desk;
        this.preparation = preparation;
    }

    @GetMapping("/new")
    String blank(@PathVariable("campaign") CampaignId id, Reader reader, Model model) {
        model.addAttribute("form", DrawForm.blank());
        return form(id, null, "", reader, model);
    }

    /** @param draw the one changed; none for a new one */
    private String form(CampaignId id, @Nullable DrawView draw, String seen, Reader reader, Model model) {
        model.addAttribute("round", desk.run(id, reader));
        model.addAttribute("prepared", draw);
        model.addAttribute("again", draw == null ? desk.list(id, reader).drawn() : !draw.reason().isEmpty());
        model.addAttribute("seen", seen);
        model.addAttribute("stratifications", stratifications(id, reader));
        model.addAttribute("quotas", List.of(new Option("RATIO", "按比例", "每层各抽这么多，不足 1 个的按 1 个"),
                new Option("TOTAL", "按总数", "按各层大小分配，每层至少 1 个")));
        return "draws/form";
    }

    private List<Option> stratifications(CampaignId id, Reader reader) {
        boolean scored = preparation.scored(id, reader);
        return Arrays.stream(Stratification.values()).filter(by -> scored || by != Stratification.SCORE)
                .map(by -> new Option(by.name(), by.label(), by.hint())).toList();
    }

    @PostMapping
    String prepare(@PathVariable("campaign") CampaignId id, @Valid @ModelAttribute("form") DrawForm form, BindingResult errors,
                   Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        desk.run(id, reader);
        Optional<DrawId> made = errors.hasErrors() ? Optional.empty()
                : FormErrors.attempt(errors, () -> preparation.prepare(id, form.draw(), reader));
        if (made.isPresent()) {
            redirect.addFlashAttribute("flash", "已编出抽样框。核对以后冻结，冻结以前都可以改");
            return "redirect:/campaigns/%s/draws/%s".formatted(id, made.get());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(id, null, "", reader, model);
    }

    @GetMapping("/{draw}/settings")
    String settings(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId number, Reader reader, Model model) {
        DrawView draw = draw(id, number, reader);
        model.addAttribute("form", DrawForm.of(draw));
        return form(id, draw, Integer.toString(draw.revision()), reader, model);
    }

    private DrawView draw(CampaignId id, DrawId number, Reader reader) {
        desk.run(id, reader);
        return desk.detail(id, number, reader).draw();
    }

    @PostMapping("/{draw}/settings")
    String resettle(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId number,
                    @Valid @ModelAttribute("form") DrawForm form, BindingResult errors, Reader reader, Model model,
                    HttpServletResponse response, RedirectAttributes redirect) {
        DrawView draw = draw(id, number, reader);
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors,
                    () -> preparation.resettle(id, number, form.draw(), form.revision(), reader))) {
                redirect.addFlashAttribute("flash", "已改好，抽样框跟着变了");
                return "redirect:" + draw.href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(id, draw, form.seen(), reader, model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", CHANGED);
            return form(id, draw, Integer.toString(draw.revision()), reader, model);
        }
    }

    @PostMapping("/{draw}/freezing")
    String freeze(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId number,
                  @ModelAttribute("form") SeenFrame form, BindingResult errors, Reader reader, Model model, HttpServletResponse response,
                  RedirectAttributes redirect) {
        DrawView draw = draw(id, number, reader);
        try {
            if (FormErrors.succeeds(errors, () -> preparation.freeze(id, number, Typed.text(form.hash()), reader))) {
                redirect.addFlashAttribute("flash", "抽样框已冻结，可以公布它的校验码，然后当众抽取");
                return "redirect:" + draw.href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您核对期间，抽样框变了（例如支部、人数或者得分有变化）。下面是现在的抽样框，请再核对一遍");
        }
        model.addAttribute("page", desk.detail(id, number, reader));
        return "draws/draw";
    }

    /** The frame that was on the screen when it was frozen. */
    record SeenFrame(@Nullable String hash) {
    }
}
