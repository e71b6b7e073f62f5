package zhibu.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.membership.Absences;
import zhibu.membership.Away;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The pages that list who is away from a branch, and on which contact with them is written down. */
@Controller
@RequestMapping("/branches/{branch}/away")
class AwayPages {

    private final Absences absences;
    private final Organization organization;
    private final Clock clock;

    AwayPages(Absences absences, Organization organization, Clock clock) {
        this.absences = absences;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable BranchId branch, Reader reader, Model model) {
        BranchCard card = organization.managedBranch(branch, reader);
        model.addAttribute("branch", card);
        model.addAttribute("keeps", card.keptBy(reader));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("people", absences.away(branch, reader));
        return "membership/away";
    }

    @GetMapping("/{member}")
    String ask(@PathVariable BranchId branch, @PathVariable MemberId member, Reader reader, Model model) {
        model.addAttribute("form", new ContactForm(LocalDate.now(clock).toString(), "电话", ""));
        return ask(organization.keptBranch(branch, reader), member, reader, model);
    }

    private String ask(BranchCard card, MemberId member, Reader reader, Model model) {
        Away away = absences.away(card.id(), reader).stream().filter(one -> one.member().member().equals(member)).findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("branch", card);
        model.addAttribute("away", away);
        return "membership/contact";
    }

    @PostMapping("/{member}")
    String record(@PathVariable BranchId branch, @PathVariable MemberId member, @Valid @ModelAttribute("form") ContactForm form,
                  BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = organization.keptBranch(branch, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> absences.contact(branch, member, form.contact(), reader))) {
            redirect.addFlashAttribute("flash", "已登记联系情况");
            return "redirect:/branches/%s/away".formatted(branch);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return ask(card, member, reader, model);
    }
}
