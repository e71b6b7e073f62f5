package zhibu.rectification.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.members.MemberCard;
import zhibu.rectification.Mending;
import zhibu.rectification.ProblemCard;
import zhibu.rectification.ProblemId;
import zhibu.rectification.ProblemSheet;
import zhibu.rectification.Raising;
import zhibu.rectification.Rectifications;
import zhibu.rectification.Remedy;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;

/** The page on which it is settled what is done about a problem and who answers for it 明确措施和责任人. */
@Controller
@RequestMapping("/branches/{branch}/problems/{problem}/measure")
class MeasurePages {

    private final Rectifications rectifications;
    private final Mending mending;
    private final Raising raising;

    MeasurePages(Rectifications rectifications, Mending mending, Raising raising) {
        this.rectifications = rectifications;
        this.mending = mending;
        this.raising = raising;
    }

    @GetMapping
    String ask(@PathVariable BranchId branch, @PathVariable("problem") ProblemId id, Reader reader, Model model) {
        ProblemSheet sheet = rectifications.problem(branch, id, reader).requireMending();
        Remedy remedy = sheet.card().remedy();
        model.addAttribute("form", new MeasureForm("", remedy.measure(), remedy.owner() == null ? "" : remedy.owner().toString()));
        return show(sheet, revision(sheet), model);
    }

    private static String revision(ProblemSheet sheet) {
        return Integer.toString(sheet.card().revision());
    }

    private String show(ProblemSheet sheet, String seen, Model model) {
        ProblemCard card = sheet.card();
        model.addAttribute("card", card);
        model.addAttribute("seen", seen);
        model.addAttribute("owners", Option.orNone("请选择", raising.roster(card.branch(), sheet.reader()).stream()
                .map(MeasurePages::option)));
        return "rectification/measure";
    }

    static Option option(MemberCard member) {
        return new Option(member.id().toString(), member.position().isEmpty() ? member.name()
                : "%s（%s）".formatted(member.name(), member.position()));
    }

    @PostMapping
    String plan(@PathVariable BranchId branch, @PathVariable("problem") ProblemId id, @Valid @ModelAttribute("form") MeasureForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        ProblemSheet sheet = rectifications.problem(branch, id, reader).requireMending();
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> mending.plan(branch, id, form.measure(),
                    MemberId.valueOf(form.owner()), form.revision(), reader))) {
                redirect.addFlashAttribute("flash", "已明确措施和责任人");
                return "redirect:" + sheet.card().href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(sheet, form.seen(), model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您填写期间，别人改动了这个问题。请先看现在的情况再保存；填写的内容还在下面");
            return show(sheet, revision(sheet), model);
        }
    }
}
