package zhibu.entries.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
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
import zhibu.entries.Entries;
import zhibu.organization.Organization;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.standards.Standards;

/** The pages on which other ledgers are written: which kind, then its form. */
@Controller
@RequestMapping("/branches/{branch}/entries")
class NewEntryPages {

    private final Entries entries;
    private final Organization organization;
    private final Standards standards;
    private final EntryDesk desk;

    NewEntryPages(Entries entries, Organization organization, Standards standards, EntryDesk desk) {
        this.entries = entries;
        this.organization = organization;
        this.standards = standards;
        this.desk = desk;
    }

    /** First which kind it is, then its form; the address may already fill in a field, as in {@code ?kind=TALK&to=17}. */
    @GetMapping("/new")
    String show(@PathVariable BranchId branch, @RequestParam(defaultValue = "") String kind, @RequestParam Map<String, String> asked,
                Reader reader, Model model) {
        if (kind.isEmpty()) {
            model.addAttribute("branch", organization.keptBranch(branch, reader));
            model.addAttribute("kinds", standards.entryKinds());
            return "entries/kinds";
        }
        return desk.blank(branch, kind, asked, reader, model);
    }

    @PostMapping
    String record(@PathVariable BranchId branch, @Valid @ModelAttribute("form") EntryForm form, BindingResult errors, Reader reader,
                  Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        Optional<RecordId> recorded = errors.hasErrors() ? Optional.empty()
                : FormErrors.attempt(errors, () -> entries.record(branch, form.kind(), form.number(), form.entry(), reader));
        if (recorded.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return desk.typed(branch, null, form, reader, model);
        }
        redirect.addFlashAttribute("flash", "已记入台账");
        return "redirect:/branches/%s/entries/%s".formatted(branch, recorded.get());
    }
}
