package zhibu.ledger.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.ledger.GatheringRow;
import zhibu.ledger.MinuteBook;
import zhibu.records.Book;
import zhibu.records.RecordId;
import zhibu.records.web.ListDesk;
import zhibu.records.web.Listing;
import zhibu.records.web.RecordFilter;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** The pages on which gatherings are looked up: the list of a year, and one record. */
@Controller
@RequestMapping("/branches/{branch}/gatherings")
class GatheringPages {

    private final ListDesk lists;
    private final MinuteBook book;
    private final RecordDesk records;

    GatheringPages(ListDesk lists, MinuteBook book, RecordDesk records) {
        this.lists = lists;
        this.book = book;
        this.records = records;
    }

    /** The gatherings of a year, narrowed in the address. */
    @GetMapping
    String list(@PathVariable BranchId branch, RecordFilter filter, Reader reader, Model model) {
        Listing<GatheringRow> list = lists.lay(branch, Book.GATHERINGS, filter, asked -> book.gatherings(branch, asked, reader), reader);
        model.addAttribute("branch", list.branch());
        model.addAttribute("keeps", list.branch().keptBy(reader));
        model.addAttribute("list", list);
        return "ledger/list";
    }

    /** One record, in the wording that stands or an earlier one. */
    @GetMapping("/{gathering}")
    String show(@PathVariable BranchId branch, @PathVariable RecordId gathering, @RequestParam @Nullable Integer revision,
                Reader reader, Model model) {
        return records.page(branch, gathering, revision, reader, model);
    }
}
