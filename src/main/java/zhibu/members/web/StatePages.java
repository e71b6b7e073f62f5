package zhibu.members.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.members.MemberFile;
import zhibu.members.MemberFiles;
import zhibu.members.StateKind;
import zhibu.members.StateView;
import zhibu.members.States;
import zhibu.shared.BranchId;
import zhibu.shared.Ids;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;

/** The pages on which it is written down that a state of a member began, and how it ended. */
@Controller
@RequestMapping("/branches/{branch}/members/{member}/states")
class StatePages {

    private final States states;
    private final MemberFiles files;
    private final Clock clock;

    StatePages(States states, MemberFiles files, Clock clock) {
        this.states = states;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(@PathVariable BranchId branch, @PathVariable MemberId member, Reader reader, Model model) {
        model.addAttribute("form", new StateForm("", "", "", LocalDate.now(clock).toString(), ""));
        return blank(files.file(branch, member, reader), model);
    }

    private static String blank(MemberFile file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("kinds", kinds());
        return "members/state";
    }

    private static List<Option> kinds() {
        return Stream.concat(Stream.of(new Option("", "请选择")), Arrays.stream(StateKind.values())
                .map(kind -> new Option(kind.name(), kind.needsApproval() ? kind.label() + "（须有批准或决定文号）" : kind.label()))).toList();
    }

    @PostMapping
    String begin(@PathVariable BranchId branch, @PathVariable MemberId member, @Valid @ModelAttribute("form") StateForm form,
                 BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        MemberFile file = files.file(branch, member, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> states.begin(branch, member, form.entry(), reader))) {
            return back(file, "已登记", redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return blank(file, model);
    }

    @GetMapping("/{state}/ending")
    String askHow(@PathVariable BranchId branch, @PathVariable MemberId member, @PathVariable String state, Reader reader, Model model) {
        model.addAttribute("form", new EndingForm("", LocalDate.now(clock).toString(), ""));
        return askHow(files.file(branch, member, reader), state, model);
    }

    private static String askHow(MemberFile file, String state, Model model) {
        long number = Ids.parse(state);
        StateView view = file.states().stream().filter(one -> one.number() == number).findFirst().orElseThrow(NotFound::new);
        model.addAttribute("file", file);
        model.addAttribute("held", view);
        return "members/state-ending";
    }

    @PostMapping("/{state}/ending")
    String end(@PathVariable BranchId branch, @PathVariable MemberId member, @PathVariable String state,
               @Valid @ModelAttribute("form") EndingForm form, BindingResult errors, Reader reader, Model model,
               HttpServletResponse response, RedirectAttributes redirect) {
        MemberFile file = files.file(branch, member, reader);
        form.check(errors);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> end(file, Ids.parse(state), form, reader))) {
            return back(file, form.voids() ? "已作废" : "已结束", redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return askHow(file, state, model);
    }

    private void end(MemberFile file, long state, EndingForm form, Reader reader) {
        if (form.voids()) {
            states.voidState(file.branch().id(), file.id(), state, form.reason(), reader);
        } else {
            states.end(file.branch().id(), file.id(), state, form.lastDay(), reader);
        }
    }

    private static String back(MemberFile file, String flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/branches/%s/members/%s".formatted(file.branch().id(), file.id());
    }
}
