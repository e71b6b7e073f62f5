package zhibu.entries.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import zhibu.records.Drafts;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** Drafts of the other ledgers: the form saves itself here as somebody types. */
@Controller
@RequestMapping("/branches/{branch}/entries/drafts")
class EntryDraftPages {

    private final Drafts drafts;
    private final EntryDesk desk;
    private final Clock clock;

    EntryDraftPages(Drafts drafts, EntryDesk desk, Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.clock = clock;
    }

    /** Keeps the form unchecked: a draft may be as unfinished as it likes. */
    @PostMapping
    String keep(@PathVariable BranchId branch, @RequestParam @Nullable RecordId corrects, @ModelAttribute("form") EntryForm form,
                BindingResult unchecked, Reader reader, Model model, HttpServletResponse response) {
        desk.keep(branch, corrects, form, reader);
        response.setHeader("HX-Trigger", "zhibu:saved");
        model.addAttribute("savedAt", LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        return desk.typed(branch, corrects, form, reader, model);
    }

    /** Goes on where the draft was left. */
    @GetMapping("/{submission}")
    String resume(@PathVariable BranchId branch, @PathVariable UUID submission, Reader reader, Model model) {
        return desk.draft(branch, submission, reader, model);
    }

    @PostMapping("/{submission}/discard")
    String discard(@PathVariable BranchId branch, @PathVariable UUID submission, Reader reader, RedirectAttributes redirect) {
        drafts.discard(submission, branch, reader);
        redirect.addFlashAttribute("flash", "草稿已删除");
        return "redirect:/branches/%s/entries".formatted(branch);
    }
}
