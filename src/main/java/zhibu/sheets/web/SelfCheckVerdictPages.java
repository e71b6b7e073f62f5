package zhibu.sheets.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.campaign.CampaignId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.sheets.SelfCheckSheet;
import zhibu.sheets.SelfChecking;
import zhibu.sheets.SelfChecks;

/** The pages on which a self-check is signed 签名 by its secretary, passed 通过 or given back 退回 by the level above. */
@Controller
@RequestMapping("/campaigns/{campaign}/self-checks/{branch}")
class SelfCheckVerdictPages {

    private final SelfChecks checks;
    private final SelfChecking checking;
    private final SelfCheckDesk desk;

    SelfCheckVerdictPages(SelfChecks checks, SelfChecking checking, SelfCheckDesk desk) {
        this.checks = checks;
        this.checking = checking;
        this.desk = desk;
    }

    @GetMapping("/signature")
    String askSignature(@PathVariable("campaign") CampaignId id, @PathVariable("branch") BranchId branch, Reader reader, Model model) {
        model.addAttribute("form", new NoteForm(""));
        return show("sheets/signature", checks.sheet(id, branch, reader).requireKept(), List.of(), model);
    }

    private String show(String view, SelfCheckSheet sheet, List<FieldError> wrong, Model model) {
        model.addAttribute("page", desk.lay(sheet));
        model.addAttribute("wrong", wrong);
        return view;
    }

    @PostMapping("/signature")
    String sign(@PathVariable("campaign") CampaignId id, @PathVariable("branch") BranchId branch, @ModelAttribute("form") NoteForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (FormErrors.succeeds(errors, () -> checking.sign(id, branch, reader))) {
            return done("已签名报送，等待审核", id, branch, redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show("sheets/signature", checks.sheet(id, branch, reader), List.of(), model);
    }

    private static String done(String flash, CampaignId id, BranchId branch, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/campaigns/%s/self-checks/%s".formatted(id, branch);
    }

    @GetMapping("/review")
    String askReview(@PathVariable("campaign") CampaignId id, @PathVariable("branch") BranchId branch,
                     @ModelAttribute("form") ReviewForm form, Reader reader, Model model) {
        return show("sheets/review", checks.sheet(id, branch, reader).requireOverseen(), List.of(), model);
    }

    @PostMapping("/review")
    String pass(@PathVariable("campaign") CampaignId id, @PathVariable("branch") BranchId branch,
                @Valid @ModelAttribute("form") ReviewForm form, BindingResult errors, Reader reader, Model model,
                HttpServletResponse response, RedirectAttributes redirect) {
        checks.sheet(id, branch, reader).requireOverseen();
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> checking.pass(id, branch, form.decided(), form.note(), reader))) {
            return done("已通过，自评分已经确认", id, branch, redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show("sheets/review", checks.sheet(id, branch, reader), errors.getFieldErrors(), model);
    }

    @GetMapping("/return")
    String askReturn(@PathVariable("campaign") CampaignId id, @PathVariable("branch") BranchId branch, Reader reader, Model model) {
        model.addAttribute("form", new NoteForm(""));
        return show("sheets/return", checks.sheet(id, branch, reader).requireOverseen(), List.of(), model);
    }

    @PostMapping("/return")
    String giveBack(@PathVariable("campaign") CampaignId id, @PathVariable("branch") BranchId branch,
                    @Valid @ModelAttribute("form") NoteForm form, BindingResult errors, Reader reader, Model model,
                    HttpServletResponse response, RedirectAttributes redirect) {
        checks.sheet(id, branch, reader).requireOverseen();
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> checking.giveBack(id, branch, form.note(), reader))) {
            return done("已退回，支部修改后可以再报", id, branch, redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show("sheets/return", checks.sheet(id, branch, reader), List.of(), model);
    }
}
