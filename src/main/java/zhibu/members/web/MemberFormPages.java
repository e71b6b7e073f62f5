package zhibu.members.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.members.Enrolments;
import zhibu.members.MemberFile;
import zhibu.members.MemberFiles;
import zhibu.members.Particular;
import zhibu.members.Particulars;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The pages on which somebody is put on the roster, and on which what it says of a member is changed. */
@Controller
@RequestMapping("/branches/{branch}/members")
class MemberFormPages {

    private static final Particulars NOTHING = new Particulars(Map.of());

    private final Enrolments enrolments;
    private final MemberFiles files;
    private final Organization organization;
    private final Clock clock;

    MemberFormPages(Enrolments enrolments, MemberFiles files, Organization organization, Clock clock) {
        this.enrolments = enrolments;
        this.files = files;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(@PathVariable BranchId branch, Reader reader, Model model) {
        MemberForm form = MemberForm.of(NOTHING.with(Map.of(Particular.ARRIVED_ON, LocalDate.now(clock).toString())));
        model.addAttribute("form", form);
        return show(organization.managedBranch(branch, reader), null, form, model);
    }

    @PostMapping
    String enrol(@PathVariable BranchId branch, @Valid @ModelAttribute("form") MemberForm form, BindingResult errors, Reader reader,
                 Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = organization.managedBranch(branch, reader);
        Optional<MemberId> enrolled = errors.hasErrors() ? Optional.empty() : FormErrors.attempt(errors,
                () -> enrolments.enrol(branch, Particulars.read(form::typed, NOTHING), reader));
        if (enrolled.isPresent()) {
            redirect.addFlashAttribute("flash", "已登记到花名册");
            return "redirect:/branches/%s/members/%s".formatted(branch, enrolled.get());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(card, null, form, model);
    }

    @GetMapping("/{member}/edit")
    String open(@PathVariable BranchId branch, @PathVariable MemberId member, Reader reader, Model model) {
        MemberFile file = files.file(branch, member, reader);
        MemberForm form = MemberForm.of(file.said());
        model.addAttribute("form", form);
        return show(file.branch(), file, form, model);
    }

    @PostMapping("/{member}/edit")
    String edit(@PathVariable BranchId branch, @PathVariable MemberId member, @Valid @ModelAttribute("form") MemberForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        MemberFile file = files.file(branch, member, reader);
        Optional<Integer> changed = errors.hasErrors() ? Optional.empty() : FormErrors.attempt(errors,
                () -> enrolments.edit(branch, member, Particulars.read(form::typed, file.said()), form.sinceDay(), reader));
        if (changed.isPresent()) {
            redirect.addFlashAttribute("flash", changed.get() == 0 ? "没有改动" : "已保存 %d 项改动".formatted(changed.get()));
            return "redirect:/branches/%s/members/%s".formatted(branch, member);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(file.branch(), file, form, model);
    }

    private String show(BranchCard card, @Nullable MemberFile file, MemberForm form, Model model) {
        model.addAttribute("page", new MemberFormPage(card, file, organization.facts(List.of(card.id())).get(0)
                .groupsOn(LocalDate.now(clock)), form));
        return "members/form";
    }
}
