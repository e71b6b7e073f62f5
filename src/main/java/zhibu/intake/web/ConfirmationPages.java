package zhibu.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.intake.ImportView;
import zhibu.intake.Preview;
import zhibu.intake.RosterImports;
import zhibu.intake.Verdict;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Ids;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The page on which one import is looked over, confirmed, taken back with a reason, or discarded. */
@Controller
@RequestMapping("/branches/{branch}/roster-imports/{import}")
class ConfirmationPages {

    private final RosterImports imports;
    private final Clock clock;

    ConfirmationPages(RosterImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @PathVariable("import") String number, @RequestParam(defaultValue = "") String verdict,
                @RequestParam(defaultValue = "1") String page, Reader reader, Model model) {
        ImportView view = imports.view(branch, Ids.parse(number), reader);
        model.addAttribute("form", form(view));
        return page(view, Arrays.stream(Verdict.values()).filter(one -> one.name().equals(verdict)).findFirst().orElse(null),
                page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1, model);
    }

    private static Object form(ImportView view) {
        Preview preview = view.preview();
        return preview == null ? new UndoingForm("") : ConfirmationForm.of(preview.seen());
    }

    private String page(ImportView view, @Nullable Verdict verdict, int number, Model model) {
        Preview preview = view.preview();
        model.addAttribute("view", view);
        model.addAttribute("branch", view.branch());
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("page", preview == null ? null : new ImportPage(view, preview, verdict, number));
        return "intake/import";
    }

    @PostMapping("/confirmation")
    String confirm(@PathVariable BranchId branch, @PathVariable("import") String number, @ModelAttribute("form") ConfirmationForm form,
                   BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        try {
            if (FormErrors.succeeds(errors, () -> redirect.addFlashAttribute("flash", "已导入 %d 行".formatted(
                    imports.confirm(branch, Ids.parse(number), form.seen(), form.always(), reader))))) {
                return redirect(branch, number);
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您核对期间花名册有了变化，下面是重新比对的结果，请再核对一遍后确认");
        }
        return page(imports.view(branch, Ids.parse(number), reader), null, 1, model);
    }

    private static String redirect(BranchId branch, String number) {
        return "redirect:/branches/%s/roster-imports/%s".formatted(branch, number);
    }

    @PostMapping("/undoing")
    String undo(@PathVariable BranchId branch, @PathVariable("import") String number, @Valid @ModelAttribute("form") UndoingForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        ImportView view = imports.view(branch, Ids.parse(number), reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> imports.undo(branch, Ids.parse(number), form.reason(), reader))) {
            redirect.addFlashAttribute("flash", "已撤销，花名册恢复到导入以前");
            return redirect(branch, number);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(view, null, 1, model);
    }

    @PostMapping("/discarding")
    String discard(@PathVariable BranchId branch, @PathVariable("import") String number, Reader reader, RedirectAttributes redirect) {
        imports.discard(branch, Ids.parse(number), reader);
        redirect.addFlashAttribute("flash", "已放弃，花名册没有变化");
        return "redirect:/branches/%s/roster-imports".formatted(branch);
    }
}
