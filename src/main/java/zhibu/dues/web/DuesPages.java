package zhibu.dues.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
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
import zhibu.dues.Dues;
import zhibu.dues.DuesSheet;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.standards.Standards;

/** The pages on which dues 党费 are looked up, collected and made public. */
@Controller
@RequestMapping("/branches/{branch}/dues")
class DuesPages {

    private final Dues dues;
    private final Organization organization;
    private final Standards standards;
    private final Clock clock;

    DuesPages(Dues dues, Organization organization, Standards standards, Clock clock) {
        this.dues = dues;
        this.organization = organization;
        this.standards = standards;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @RequestParam @Nullable AssessmentYear year, Reader reader, Model model) {
        AssessmentYear asked = year == null ? AssessmentYear.of(LocalDate.now(clock)) : year;
        model.addAttribute("form", new PublicationForm(LocalDate.now(clock).toString()));
        return page(dues.sheet(branch, asked, reader), reader, model);
    }

    private String page(DuesSheet sheet, Reader reader, Model model) {
        model.addAttribute("branch", sheet.branch());
        model.addAttribute("page", new DuesPage(sheet, standards.editionForRecords(sheet.year()), sheet.branch().keptBy(reader)));
        return "dues/sheet";
    }

    /** The form of one month, everybody who owes ticked. */
    @GetMapping("/{year}/collection")
    String askWhoPaid(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @RequestParam @Nullable Integer month,
                      Reader reader, Model model) {
        organization.keptBranch(branch, reader);
        DuesSheet sheet = dues.sheet(branch, year, reader);
        Month asked = month == null || month < 1 || month > 12 ? sheet.nextToCollect() : Month.of(month);
        model.addAttribute("form", CollectionForm.of(sheet, asked));
        return collection(sheet, asked, model);
    }

    @PostMapping("/{year}/collection")
    String collect(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @Valid @ModelAttribute("form") CollectionForm form,
                   BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> redirect.addFlashAttribute("flash", "已记 %d 人的党费".formatted(
                dues.collect(branch, year, form.chosen(), LocalDate.parse(form.paidOn()), form.members(), reader))))) {
            return "redirect:/branches/%s/dues?year=%s".formatted(branch, year.value());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        DuesSheet sheet = dues.sheet(branch, year, reader);
        return collection(sheet, errors.hasFieldErrors("month") ? sheet.nextToCollect() : form.chosen(), model);
    }

    private static String collection(DuesSheet sheet, Month month, Model model) {
        model.addAttribute("branch", sheet.branch());
        model.addAttribute("sheet", sheet);
        model.addAttribute("month", month.getValue());
        model.addAttribute("lines", sheet.owing(month));
        return "dues/collection";
    }

    @PostMapping("/{year}/publication")
    String publish(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @Valid @ModelAttribute("form") PublicationForm form,
                   BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> dues.publish(branch, year, LocalDate.parse(form.publishedOn()),
                reader))) {
            redirect.addFlashAttribute("flash", "已记下公布日期");
            return "redirect:/branches/%s/dues?year=%s".formatted(branch, year.value());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(dues.sheet(branch, year, reader), reader, model);
    }
}
