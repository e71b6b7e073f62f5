package zhibu.standards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.web.FormErrors;
import zhibu.standards.Editions;
import zhibu.standards.Library;
import zhibu.standards.Standards;

/** The pages of the standards: the editions, and one edition in full. */
@Controller
class StandardsPages {

    private final Standards standards;
    private final Library library;
    private final Editions editions;
    private final Clock clock;

    StandardsPages(Standards standards, Library library, Editions editions, Clock clock) {
        this.standards = standards;
        this.library = library;
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/standards")
    String list(Reader reader, Model model) {
        model.addAttribute("editions", library.published());
        model.addAttribute("current", standards.edition(AssessmentYear.of(LocalDate.now(clock))));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("keeps", reader.is(Role.WORKING_COMMITTEE));
        return "standards/list";
    }

    @GetMapping("/standards/{edition}")
    String show(@PathVariable String edition, Model model, Reader reader) {
        model.addAttribute("edition", standards.edition(edition));
        model.addAttribute("resting", library.resting(edition));
        model.addAttribute("branches", kept(reader));
        return "standards/edition";
    }

    private static List<BranchId> kept(Reader reader) {
        return reader.keeps().branches().stream().sorted(Comparator.comparingLong(BranchId::value)).toList();
    }

    /** The document, byte for byte. */
    @GetMapping("/standards/{edition}/edition.yaml")
    ResponseEntity<byte[]> document(@PathVariable String edition) {
        return EditionDraftPages.yaml("edition-%s.yaml".formatted(edition), library.document(edition));
    }

    @GetMapping("/standards/{edition}/withdrawal")
    String askWhyWithdraw(@PathVariable String edition, Reader reader, Model model) {
        model.addAttribute("form", new ReasonForm(""));
        return withdrawal(edition, reader, model);
    }

    private String withdrawal(String edition, Reader reader, Model model) {
        if (!reader.is(Role.WORKING_COMMITTEE)) {
            throw new Forbidden();
        }
        model.addAttribute("published", library.edition(edition));
        model.addAttribute("today", LocalDate.now(clock));
        return "standards/withdrawal";
    }

    @PostMapping("/standards/{edition}/withdrawal")
    String withdraw(@PathVariable String edition, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Reader reader,
                    Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> editions.withdraw(edition, form.reason(), reader))) {
            redirect.addFlashAttribute("flash", "已撤回，原来的版本继续适用");
            return "redirect:/standards";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return withdrawal(edition, reader, model);
    }
}
