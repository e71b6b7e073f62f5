package zhibu.rectification.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.accounts.Accounts;
import zhibu.members.Members;
import zhibu.records.RecordId;
import zhibu.records.RecordLine;
import zhibu.records.Register;
import zhibu.rectification.Mending;
import zhibu.rectification.ProblemId;
import zhibu.rectification.ProblemSheet;
import zhibu.rectification.Rectifications;
import zhibu.rectification.Step;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.Standards;

/** The page of one problem, and that on which it is reported mended 报完成. */
@Controller
@RequestMapping("/branches/{branch}/problems/{problem}")
class ProblemPages {

    private final Rectifications rectifications;
    private final Mending mending;
    private final Accounts accounts;
    private final Members members;
    private final Register register;
    private final Standards standards;
    private final ProblemDesk desk;

    ProblemPages(Rectifications rectifications, Mending mending, Accounts accounts, Members members, Register register,
                 Standards standards, ProblemDesk desk) {
        this.rectifications = rectifications;
        this.mending = mending;
        this.accounts = accounts;
        this.members = members;
        this.register = register;
        this.standards = standards;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @PathVariable ProblemId problem, Reader reader, Model model) {
        ProblemSheet sheet = rectifications.problem(branch, problem, reader);
        List<Step> steps = sheet.steps();
        model.addAttribute("page", new ProblemDetail(sheet, records(sheet),
                accounts.names(steps.stream().map(Step::by).distinct().toList()),
                members.names(steps.stream().map(Step::member).filter(Objects::nonNull).distinct().toList()), standards, desk.today()));
        return "rectification/problem";
    }

    private Map<RecordId, RecordLine> records(ProblemSheet sheet) {
        List<RecordId> proving = sheet.steps().stream().map(Step::record).filter(Objects::nonNull).distinct().toList();
        return proving.isEmpty() ? Map.of() : register.lines(sheet.card().branch(), proving, sheet.reader());
    }

    @GetMapping("/report")
    String askReport(@PathVariable BranchId branch, @PathVariable ProblemId problem, Reader reader, Model model) {
        return page(branch, problem, reader).ask(model);
    }

    private DeedPage page(BranchId branch, ProblemId problem, Reader reader) {
        return DeedPage.of(Deed.REPORT, rectifications.problem(branch, problem, reader).requireMending(), "/report");
    }

    @PostMapping("/report")
    String report(@PathVariable BranchId branch, @PathVariable ProblemId problem, @Valid @ModelAttribute("form") DeedForm form,
                  BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return page(branch, problem, reader).answer(form, errors,
                () -> mending.report(branch, problem, form.note(), form.revision(), reader), model, response, redirect);
    }
}
