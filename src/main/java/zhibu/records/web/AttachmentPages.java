package zhibu.records.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.evidence.Download;
import zhibu.evidence.EvidenceId;
import zhibu.evidence.EvidenceStore;
import zhibu.organization.Organization;
import zhibu.records.Attachments;
import zhibu.records.RecordId;
import zhibu.records.RecordView;
import zhibu.records.Register;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.InertFile;
import zhibu.shared.web.SentFile;

/** The pages on which files are added to a record 附件, fetched, and voided with a reason. */
@Controller
@RequestMapping("/branches/{branch}/records/{record}/attachments")
class AttachmentPages {

    private final Attachments attachments;
    private final EvidenceStore evidence;
    private final Register register;
    private final Organization organization;
    private final LifeDesk desk;

    AttachmentPages(Attachments attachments, EvidenceStore evidence, Register register, Organization organization, LifeDesk desk) {
        this.attachments = attachments;
        this.evidence = evidence;
        this.register = register;
        this.organization = organization;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @PathVariable RecordId record, Reader reader, Model model) {
        model.addAttribute("form", new ReasonForm("", ""));
        return page(register.record(branch, record, null, reader), reader, model);
    }

    /** Adds what may be added; what may not is named, one sentence for each file. */
    @PostMapping
    String attach(@PathVariable BranchId branch, @PathVariable RecordId record, @ModelAttribute("form") FilesForm form,
                  BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect)
            throws IOException {
        organization.keptBranch(branch, reader);
        RecordView view = register.record(branch, record, null, reader);
        if (form.chosen().isEmpty()) {
            errors.rejectValue("files", "missing", "请选择要添加的文件");
        }
        for (MultipartFile file : form.chosen()) {
            attach(view, file, errors, reader);
        }
        if (!errors.hasErrors()) {
            redirect.addFlashAttribute("flash", "已添加 %d 个附件".formatted(form.chosen().size()));
            return "redirect:" + view.href();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(view, reader, model);
    }

    private void attach(RecordView view, MultipartFile file, BindingResult errors, Reader reader) throws IOException {
        try (SentFile sent = SentFile.of(file)) {
            attachments.attach(view.branch().id(), view.id(), evidence.inspect(sent.path(), sent.name()), reader);
        } catch (RuleViolation refusal) {
            FormErrors.refuse(refusal, errors);
        }
    }

    @GetMapping("/{file}")
    void open(@PathVariable BranchId branch, @PathVariable RecordId record, @PathVariable EvidenceId file, Reader reader,
              HttpServletResponse response) throws IOException {
        Download download = attachments.open(branch, record, file, reader);
        InertFile.send(download.file().name(), download.file().mediaType(), download.file().size(), download.content(), response);
    }

    @PostMapping("/{file}/voiding")
    String voidAttachment(@PathVariable BranchId branch, @PathVariable RecordId record, @PathVariable EvidenceId file,
                          @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Reader reader, Model model,
                          HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        RecordView view = register.record(branch, record, null, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors,
                () -> attachments.voidAttachment(branch, record, file, form.reason(), reader))) {
            redirect.addFlashAttribute("flash", "附件已作废，仍可查看");
            return "redirect:" + view.href();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("voided", file);
        return page(view, reader, model);
    }

    private String page(RecordView view, Reader reader, Model model) {
        desk.layAttachments(view, model, reader);
        return "records/attachment-list";
    }
}
