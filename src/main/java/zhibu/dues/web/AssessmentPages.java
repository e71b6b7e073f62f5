package zhibu.dues.web;

import jakarta.servlet.http.HttpServletResponse;
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
import zhibu.dues.Dues;
import zhibu.dues.DuesSheet;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.standards.DuesScale;
import zhibu.standards.Standards;

/** The page on which the dues of a year are assessed 核定. */
@Controller
@RequestMapping("/branches/{branch}/dues/{year}/assessment")
class AssessmentPages {

    private final Dues dues;
    private final Organization organization;
    private final Standards standards;

    AssessmentPages(Dues dues, Organization organization, Standards standards) {
        this.dues = dues;
        this.organization = organization;
        this.standards = standards;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @PathVariable AssessmentYear year, Reader reader, Model model) {
        organization.keptBranch(branch, reader);
        DuesSheet sheet = dues.sheet(branch, year, reader);
        String usual = standards.dues().groups().get(0).code();
        model.addAttribute("form", AssessmentForm.of(sheet, dues.lastYear(branch, year, reader), usual));
        return page(sheet, model);
    }

    @PostMapping
    String assess(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @ModelAttribute("form") AssessmentForm form,
                  BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        if (FormErrors.succeeds(errors, () -> redirect.addFlashAttribute("flash", "已核定 %d 人".formatted(
                dues.assess(branch, year, form.entries(), reader))))) {
            return "redirect:/branches/%s/dues?year=%s".formatted(branch, year.value());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(dues.sheet(branch, year, reader), model);
    }

    private String page(DuesSheet sheet, Model model) {
        List<DuesScale.PayerGroup> groups = standards.dues().groups();
        model.addAttribute("branch", sheet.branch());
        model.addAttribute("sheet", sheet);
        model.addAttribute("scale", standards.dues());
        model.addAttribute("groups", groups.stream().map(group -> new Option(group.code(), group.name())).toList());
        return "dues/assessment";
    }
}
