package zhibu.entries.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.entries.Entries;
import zhibu.entries.EntryBook;
import zhibu.entries.EntryView;
import zhibu.organization.Organization;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.Ids;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.EntryKind.Field;

/** The button that says at which gathering a record was brought up: a correction of this one field, nothing typed again. */
@Controller
class PresentationPages {

    private final Entries entries;
    private final EntryBook book;
    private final Organization organization;

    PresentationPages(Entries entries, EntryBook book, Organization organization) {
        this.entries = entries;
        this.book = book;
        this.organization = organization;
    }

    @PostMapping("/branches/{branch}/entries/{entry}/gathering")
    String present(@PathVariable BranchId branch, @PathVariable RecordId entry, @RequestParam(defaultValue = "") String seen,
                   @RequestParam(defaultValue = "") String gathering, Reader reader, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        EntryView view = book.entry(branch, entry, null, reader);
        Field field = view.unpresented().orElseThrow(() -> new RuleViolation("这条记录已经写明在哪次会上报告，或者不用写"));
        EntryForm form = EntryPrefill.of(view, UUID.randomUUID()).with(view.kind().fields().indexOf(field), gathering);
        entries.correct(branch, view.kind().code(), entry, Ids.revision(seen), form.number(), "补记：" + field.name(), form.entry(), reader);
        redirect.addFlashAttribute("flash", "已记下");
        return "redirect:" + view.record().href();
    }
}
