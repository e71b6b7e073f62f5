package zhibu.standards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.standards.DraftEditions;
import zhibu.standards.DraftId;
import zhibu.standards.Edition;
import zhibu.standards.Library;

/** The page of the drafts: drawn up from an edition, or sent in as a document. */
@Controller
@RequestMapping("/standards/drafts")
class EditionDraftListPages {

    private final DraftEditions drafts;
    private final Library library;
    private final Clock clock;

    EditionDraftListPages(DraftEditions drafts, Library library, Clock clock) {
        this.drafts = drafts;
        this.library = library;
        this.clock = clock;
    }

    @GetMapping
    String show(Reader reader, Model model) {
        model.addAttribute("form", blank());
        model.addAttribute("sent", new FileForm(null));
        return list(reader, model);
    }

    private DraftForm blank() {
        Edition latest = library.published().get(0).edition();
        return new DraftForm(latest.code(), "", "", latest.name(), Integer.toString(LocalDate.now(clock).getYear() + 1));
    }

    private String list(Reader reader, Model model) {
        model.addAttribute("drafts", drafts.open(reader));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("bases", library.published().stream().map(one -> one.edition().code())
                .map(code -> new Option(code, code + " 版")).toList());
        return "standards/drafts";
    }

    @PostMapping
    String draw(@Valid @ModelAttribute("form") DraftForm form, BindingResult errors, Reader reader, Model model,
                HttpServletResponse response, RedirectAttributes redirect) {
        drafts.open(reader);
        Optional<DraftId> drawn = errors.hasErrors() ? Optional.empty()
                : FormErrors.attempt(errors, () -> drafts.draw(form.base(), form.code(), form.name(), form.firstYear(), reader));
        model.addAttribute("sent", new FileForm(null));
        return answer(drawn, "已起草，下面逐项修改", reader, model, response, redirect);
    }

    private String answer(Optional<DraftId> made, String done, Reader reader, Model model, HttpServletResponse response,
                          RedirectAttributes redirect) {
        if (made.isPresent()) {
            redirect.addFlashAttribute("flash", done);
            return "redirect:/standards/drafts/" + made.get();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return list(reader, model);
    }

    @PostMapping("/upload")
    String send(@ModelAttribute("sent") FileForm sent, BindingResult errors, Reader reader, Model model, HttpServletResponse response,
                RedirectAttributes redirect) {
        drafts.open(reader);
        Optional<DraftId> made = FormErrors.attempt(errors, () -> drafts.send(sent.bytes(), reader));
        model.addAttribute("form", blank());
        return answer(made, "已上传，文件逐条检查过，没有问题", reader, model, response, redirect);
    }
}
