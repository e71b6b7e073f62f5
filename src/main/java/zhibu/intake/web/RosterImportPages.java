package zhibu.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import zhibu.intake.RosterFiles;
import zhibu.intake.RosterImports;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.SentFile;

/** The page on which rosters are sent in 导入 and fetched 导出. */
@Controller
@RequestMapping("/branches/{branch}/roster-imports")
class RosterImportPages {

    private final RosterImports imports;
    private final RosterFiles files;
    private final Organization organization;
    private final Clock clock;

    RosterImportPages(RosterImports imports, RosterFiles files, Organization organization, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, Reader reader, Model model) {
        model.addAttribute("form", new UploadForm(null));
        return page(branch, reader, model);
    }

    private String page(BranchId branch, Reader reader, Model model) {
        BranchCard card = organization.managedBranch(branch, reader);
        model.addAttribute("branch", card);
        model.addAttribute("imports", imports.latest(branch, reader));
        model.addAttribute("reveals", card.keptBy(reader));
        model.addAttribute("zone", clock.getZone());
        return "intake/imports";
    }

    /** Keeps what can be read, to be looked over; what can't is refused with one sentence. */
    @PostMapping
    String send(@PathVariable BranchId branch, @ModelAttribute("form") UploadForm form, BindingResult errors, Reader reader, Model model,
                HttpServletResponse response) {
        organization.managedBranch(branch, reader);
        if (form.chosen().isEmpty()) {
            errors.rejectValue("file", "missing", "请选择要导入的 xlsx 文件");
        }
        Optional<Long> kept = form.chosen().flatMap(file -> FormErrors.attempt(errors, () -> keep(branch, file, reader)));
        if (kept.isPresent()) {
            return "redirect:/branches/%s/roster-imports/%d".formatted(branch, kept.get());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(branch, reader, model);
    }

    private long keep(BranchId branch, MultipartFile file, Reader reader) {
        try (SentFile sent = SentFile.of(file)) {
            return imports.keep(branch, files.read(branch, sent.path(), sent.name(), reader), reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
