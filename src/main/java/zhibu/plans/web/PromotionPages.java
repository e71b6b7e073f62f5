package zhibu.plans.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.plans.PromotionView;
import zhibu.plans.Promotions;
import zhibu.shared.Ids;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.standards.Standards;

/** The pages on which proposals for promotion 提升 are listed and decided. */
@Controller
@RequestMapping("/plans/promotions")
class PromotionPages {

    private final Promotions promotions;
    private final Standards standards;

    PromotionPages(Promotions promotions, Standards standards) {
        this.promotions = promotions;
        this.standards = standards;
    }

    @GetMapping
    String list(Reader reader, Model model) {
        model.addAttribute("proposals", promotions.all(reader));
        model.addAttribute("levels", standards.plan().levels());
        model.addAttribute("names", standards.plan());
        return "plans/promotions";
    }

    @GetMapping("/{promotion}")
    String show(@PathVariable String promotion, Reader reader, Model model) {
        model.addAttribute("form", new VerdictForm("", ""));
        return page(promotion(promotion, reader), reader, model);
    }

    private PromotionView promotion(String number, Reader reader) {
        long asked = Ids.parse(number);
        PromotionView found = promotions.all(reader).stream().filter(one -> one.number() == asked).findFirst().orElseThrow(NotFound::new);
        found.branch().requireOverseenBy(reader);
        return found;
    }

    private String page(PromotionView proposal, Reader reader, Model model) {
        List<Option> verdicts = new ArrayList<>(List.of(new Option("unit", "同意，适用于%s各支部".formatted(proposal.branch().unitName()))));
        if (reader.is(Role.WORKING_COMMITTEE)) {
            verdicts.add(new Option("all", "同意，适用于各单位各支部"));
        }
        verdicts.add(new Option("no", "不同意"));
        model.addAttribute("proposal", proposal);
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("names", standards.plan());
        return "plans/promotion";
    }

    @PostMapping("/{promotion}")
    String decide(@PathVariable String promotion, @Valid @ModelAttribute("form") VerdictForm form, BindingResult errors, Reader reader,
                  Model model, HttpServletResponse response, RedirectAttributes redirect) {
        PromotionView proposal = promotion(promotion, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> promotions.decide(proposal.number(), form.decided(), reader))) {
            redirect.addFlashAttribute("flash", "已答复");
            return "redirect:/plans/promotions";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(proposal, reader, model);
    }
}
