package zhibu.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import zhibu.organization.BranchCard;
import zhibu.organization.GroupId;
import zhibu.organization.GroupView;
import zhibu.organization.Groups;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;

/** The pages on which groups 党小组 are formed, changed and dissolved. */
@Controller
@RequestMapping("/branches/{branch}/groups")
class GroupPages {

    private final Groups groups;
    private final Organization organization;
    private final Clock clock;

    GroupPages(Groups groups, Organization organization, Clock clock) {
        this.groups = groups;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable BranchId branch, Reader reader, Model model) {
        model.addAttribute("form", new GroupForm("", "", today().toString()));
        return list(organization.branch(branch, reader), reader, model);
    }

    private String list(BranchCard card, Reader reader, Model model) {
        model.addAttribute("branch", card);
        model.addAttribute("keeps", card.keptBy(reader));
        model.addAttribute("groups", groups.groups(card.id(), reader));
        model.addAttribute("leaders", card.keptBy(reader) ? leaders(card.id(), reader) : List.of());
        return "organization/groups";
    }

    @PostMapping
    String form(@PathVariable BranchId branch, @Valid @ModelAttribute("form") GroupForm form, BindingResult errors, Reader reader,
                Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = organization.keptBranch(branch, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> groups.form(branch, form.entry(), reader))) {
            return done(branch, "%s已成立".formatted(form.name()), redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return list(card, reader, model);
    }

    @GetMapping("/{group}")
    String show(@PathVariable BranchId branch, @PathVariable GroupId group, Reader reader, Model model) {
        BranchCard card = organization.keptBranch(branch, reader);
        GroupView view = groups.group(branch, group, reader);
        model.addAttribute("form", GroupForm.of(view, today()));
        return one(card, view, reader, model);
    }

    private String one(BranchCard card, GroupView view, Reader reader, Model model) {
        model.addAttribute("branch", card);
        model.addAttribute("view", view);
        model.addAttribute("leaders", leaders(card.id(), reader));
        return "organization/group";
    }

    @PostMapping("/{group}")
    String change(@PathVariable BranchId branch, @PathVariable GroupId group, @Valid @ModelAttribute("form") GroupForm form,
                  BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = organization.keptBranch(branch, reader);
        GroupView view = groups.group(branch, group, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> groups.change(branch, group, form.entry(), reader))) {
            return done(branch, "%s已保存".formatted(form.name()), redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return one(card, view, reader, model);
    }

    @GetMapping("/{group}/dissolution")
    String askWhen(@PathVariable BranchId branch, @PathVariable GroupId group, Reader reader, Model model) {
        model.addAttribute("form", new EndForm(today().toString(), ""));
        return dissolution(organization.keptBranch(branch, reader), groups.group(branch, group, reader), model);
    }

    private static String dissolution(BranchCard card, GroupView view, Model model) {
        model.addAttribute("branch", card);
        model.addAttribute("view", view);
        return "organization/group-dissolution";
    }

    @PostMapping("/{group}/dissolution")
    String dissolve(@PathVariable BranchId branch, @PathVariable GroupId group, @Valid @ModelAttribute("form") EndForm form,
                    BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = organization.keptBranch(branch, reader);
        GroupView view = groups.group(branch, group, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> groups.dissolve(branch, group, form.day(), reader))) {
            return done(branch, "%s已撤销".formatted(view.name()), redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return dissolution(card, view, model);
    }

    private static String done(BranchId branch, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", sentence);
        return "redirect:/branches/" + branch;
    }

    private List<Option> leaders(BranchId branch, Reader reader) {
        return Stream.concat(Stream.of(new Option("", "暂缺")), groups.leaders(branch, reader).stream()
                .map(person -> new Option(person.id().toString(), person.name()))).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
