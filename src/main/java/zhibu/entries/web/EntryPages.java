package zhibu.entries.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.records.RecordId;
import zhibu.records.web.RecordFilter;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** The pages on which the other ledgers are looked up: the list of a year, and one record. */
@Controller
@RequestMapping("/branches/{branch}/entries")
class EntryPages {

    private final EntryListDesk lists;
    private final EntryDesk desk;

    EntryPages(EntryListDesk lists, EntryDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    /** The records of a year, narrowed in the address. */
    @GetMapping
    String list(@PathVariable BranchId branch, RecordFilter filter, Reader reader, Model model) {
        EntryListPage page = lists.page(branch, filter, reader);
        model.addAttribute("branch", page.list().branch());
        model.addAttribute("keeps", page.list().branch().keptBy(reader));
        model.addAttribute("page", page);
        return "entries/list";
    }

    /** One record, in the wording that stands or an earlier one. */
    @GetMapping("/{entry}")
    String show(@PathVariable BranchId branch, @PathVariable RecordId entry, @RequestParam @Nullable Integer revision, Reader reader,
                Model model) {
        return desk.record(branch, entry, revision, reader, model);
    }
}
