package zhibu.development.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.development.Candidacies;
import zhibu.development.CandidacyId;
import zhibu.development.Development;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.Column;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.ListFile;
import zhibu.shared.web.Option;

/** The pages that list those on their way into the Party, and on which an application is written down. */
@Controller
@RequestMapping("/branches/{branch}")
class DevelopmentPages {

    private static final List<Column> COLUMNS = List.of(new Column("姓名", 12), new Column("性别", 6), new Column("出生日期", 12),
            new Column("岗位", 20), new Column("身份", 14), new Column("阶段", 28), new Column("下一环节", 28), new Column("申请入党", 12),
            new Column("确定积极分子", 12), new Column("确定发展对象", 12), new Column("支部大会接收", 12), new Column("批准为预备党员", 14),
            new Column("批准转正", 12), new Column("最近时限", 36), new Column("缺材料（件）", 10));

    private final Candidacies candidacies;
    private final Development development;
    private final Organization organization;
    private final Clock clock;

    DevelopmentPages(Candidacies candidacies, Development development, Organization organization, Clock clock) {
        this.candidacies = candidacies;
        this.development = development;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/development")
    String list(@PathVariable BranchId branch, Reader reader, Model model) {
        model.addAttribute("list", list(branch, reader));
        return "development/list";
    }

    private DevelopmentList list(BranchId branch, Reader reader) {
        return new DevelopmentList(candidacies.authority(branch, reader), candidacies.of(branch, reader), reader);
    }

    @GetMapping("/development.xlsx")
    void send(@PathVariable BranchId branch, Reader reader, HttpServletResponse response) throws IOException {
        DevelopmentList list = list(branch, reader);
        try (ListFile file = new ListFile(response, list.branch().name() + "发展党员", COLUMNS)) {
            for (DevelopmentList.Row row : list.rows()) {
                file.row(row.cells());
            }
        }
    }

    @GetMapping("/development/new")
    String ask(@PathVariable BranchId branch, Reader reader, Model model) {
        organization.keptBranch(branch, reader);
        model.addAttribute("form", new ApplicationForm("", "", "", "", LocalDate.now(clock).toString()));
        return form(branch, reader, model);
    }

    @PostMapping("/development")
    String apply(@PathVariable BranchId branch, @Valid @ModelAttribute("form") ApplicationForm form, BindingResult errors, Reader reader,
                 Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        Optional<CandidacyId> applied = errors.hasErrors() ? Optional.empty() : FormErrors.attempt(errors, () ->
                development.apply(branch, form.applicant(), LocalDate.parse(form.appliedOn()), reader));
        if (applied.isPresent()) {
            redirect.addFlashAttribute("flash", "已登记入党申请");
            return "redirect:/branches/%s/development/%s".formatted(branch, applied.get());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(branch, reader, model);
    }

    private String form(BranchId branch, Reader reader, Model model) {
        model.addAttribute("branch", organization.branch(branch, reader));
        model.addAttribute("sexes", List.of(new Option("男", "男"), new Option("女", "女")));
        return "development/new";
    }
}
