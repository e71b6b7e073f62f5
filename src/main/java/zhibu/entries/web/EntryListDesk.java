package zhibu.entries.web;

import org.springframework.stereotype.Component;
import zhibu.entries.EntryBook;
import zhibu.entries.EntryRow;
import zhibu.records.Book;
import zhibu.records.web.ListDesk;
import zhibu.records.web.Listing;
import zhibu.records.web.RecordFilter;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** Lays the list of a year's other ledgers out, for the page and for the file. */
@Component
class EntryListDesk {

    private final ListDesk lists;
    private final EntryBook book;

    EntryListDesk(ListDesk lists, EntryBook book) {
        this.lists = lists;
        this.book = book;
    }

    EntryListPage page(BranchId branch, RecordFilter filter, Reader reader) {
        Listing<EntryRow> list = lists.lay(branch, Book.ENTRIES, filter, asked -> book.entries(branch, asked, reader), reader);
        return new EntryListPage(list, book.counts(branch, list.year(), reader));
    }
}
