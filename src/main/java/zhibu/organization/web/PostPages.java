package zhibu.organization.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.organization.BranchCard;
import zhibu.organization.Duty;
import zhibu.organization.Organization;
import zhibu.organization.PostView;
import zhibu.organization.Posts;
import zhibu.organization.Way;
import zhibu.shared.BranchId;
import zhibu.shared.Ids;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;

/** The pages on which posts 职务 are looked up, taken and left between two elections. */
@Controller
@RequestMapping("/branches/{branch}/posts")
class PostPages {

    private final Posts posts;
    private final Organization organization;
    private final Clock clock;

    PostPages(Posts posts, Organization organization, Clock clock) {
        this.posts = posts;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable BranchId branch, Reader reader, Model model) {
        BranchCard card = organization.branch(branch, reader);
        model.addAttribute("branch", card);
        model.addAttribute("keeps", card.keptBy(reader));
        model.addAttribute("posts", posts.posts(branch, reader));
        return "organization/posts";
    }

    /** @param duty the post that is to be filled, if one is named already */
    @GetMapping("/new")
    String askWho(@PathVariable BranchId branch, @RequestParam(defaultValue = "") String duty, Reader reader, Model model) {
        model.addAttribute("form", PostForm.on(today(), duty));
        return blank(organization.keptBranch(branch, reader), reader, model);
    }

    private String blank(BranchCard card, Reader reader, Model model) {
        model.addAttribute("branch", card);
        model.addAttribute("duties", Stream.concat(Stream.of(new Option("", "请选择")), Arrays.stream(Duty.values())
                .map(duty -> new Option(duty.name(), duty.label()))).toList());
        model.addAttribute("ways", Arrays.stream(Way.values()).map(way -> new Option(way.name(), way.label())).toList());
        model.addAttribute("people", people(card.id(), reader));
        return "organization/post-form";
    }

    private List<Option> people(BranchId branch, Reader reader) {
        return Stream.concat(Stream.of(new Option("", "请选择")), posts.candidates(branch, reader).stream()
                .map(person -> new Option(person.id().toString(), person.name()))).toList();
    }

    @PostMapping
    String take(@PathVariable BranchId branch, @Valid @ModelAttribute("form") PostForm form, BindingResult errors, Reader reader,
                Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = organization.keptBranch(branch, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> posts.take(branch, form.chosenWay(), form.entry(), reader))) {
            return done(branch, "任职已登记", redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return blank(card, reader, model);
    }

    @GetMapping("/{post}/end")
    String askWhen(@PathVariable BranchId branch, @PathVariable String post, Reader reader, Model model) {
        BranchCard card = organization.keptBranch(branch, reader);
        model.addAttribute("form", new EndForm(today().toString(), ""));
        return end(card, posts.post(branch, Ids.parse(post), reader), model);
    }

    private static String end(BranchCard card, PostView view, Model model) {
        model.addAttribute("branch", card);
        model.addAttribute("view", view);
        return "organization/post-end";
    }

    @PostMapping("/{post}/end")
    String leave(@PathVariable BranchId branch, @PathVariable String post, @Valid @ModelAttribute("form") EndForm form,
                 BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = organization.keptBranch(branch, reader);
        PostView view = posts.post(branch, Ids.parse(post), reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> posts.leave(branch, view.number(), form.day(),
                form.documentOrNone(), reader))) {
            return done(branch, "%s已离任".formatted(view.holder()), redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return end(card, view, model);
    }

    private static String done(BranchId branch, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", sentence);
        return "redirect:/branches/" + branch;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
