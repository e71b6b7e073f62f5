package zhibu.standards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.standards.DraftEditions;
import zhibu.standards.DraftId;
import zhibu.standards.DraftView;
import zhibu.standards.Editions;

/** The pages of one draft as a whole: what it says, what it changes, its way out. */
@Controller
@RequestMapping("/standards/drafts/{draft}")
class EditionDraftPages {

    private final DraftEditions drafts;
    private final Editions editions;
    private final EditionDraftDesk desk;
    private final Clock clock;

    EditionDraftPages(DraftEditions drafts, Editions editions, EditionDraftDesk desk, Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable DraftId draft, Reader reader, Model model) {
        desk.view(draft, reader, model);
        model.addAttribute("zone", clock.getZone());
        return "standards/draft";
    }

    @GetMapping("/differences")
    String differences(@PathVariable DraftId draft, Reader reader, Model model) {
        desk.view(draft, reader, model);
        return "standards/draft-differences";
    }

    /** The document, byte for byte. */
    @GetMapping("/edition.yaml")
    ResponseEntity<byte[]> document(@PathVariable DraftId draft, Reader reader) {
        DraftView view = drafts.draft(draft, reader);
        return yaml("edition-%s-draft-%s.yaml".formatted(view.card().code(), draft), view.document());
    }

    static ResponseEntity<byte[]> yaml(String name, String document) {
        ContentDisposition attached = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(document.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/publication")
    String askWhetherToPublish(@PathVariable DraftId draft, Reader reader, Model model) {
        model.addAttribute("form", new SeenForm(""));
        return publication(draft, reader, model);
    }

    private String publication(DraftId draft, Reader reader, Model model) {
        desk.view(draft, reader, model);
        return "standards/draft-publication";
    }

    @PostMapping("/publication")
    String publish(@PathVariable DraftId draft, @ModelAttribute("form") SeenForm form, BindingResult errors, Reader reader, Model model,
                   HttpServletResponse response, RedirectAttributes redirect) {
        if (desk.saves(draft, errors, () -> editions.publish(draft, EditionDraftDesk.seen(form.revision()), reader), reader, response,
                redirect)) {
            redirect.addFlashAttribute("flash", "已发布，到起用年度自动生效；起用前可以撤回");
            return "redirect:/standards";
        }
        return publication(draft, reader, model);
    }

    @GetMapping("/discarding")
    String askWhyDiscard(@PathVariable DraftId draft, Reader reader, Model model) {
        model.addAttribute("form", new ReasonForm(""));
        desk.view(draft, reader, model);
        return "standards/draft-discarding";
    }

    @PostMapping("/discarding")
    String discard(@PathVariable DraftId draft, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Reader reader,
                   Model model, HttpServletResponse response, RedirectAttributes redirect) {
        desk.view(draft, reader, model);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> drafts.discard(draft, form.reason(), reader))) {
            redirect.addFlashAttribute("flash", "已放弃这份草案");
            return "redirect:/standards/drafts";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return "standards/draft-discarding";
    }
}
