package zhibu.entries.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.entries.EntryBook;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.records.RecordId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.standards.Standards;

/** The pages on which the other ledgers are looked up: the list of a year, and one record. */
@Controller
@RequestMapping("/branches/{branch}/entries")
class EntryPages {

    private final EntryBook book;
    private final Members members;
    private final Standards standards;
    private final EntryDesk desk;
    private final Clock clock;

    EntryPages(EntryBook book, Members members, Standards standards, EntryDesk desk, Clock clock) {
        this.book = book;
        this.members = members;
        this.standards = standards;
        this.desk = desk;
        this.clock = clock;
    }

    /** The records of a year, narrowed to what the address says. */
    @GetMapping
    String list(@PathVariable BranchId branch, @RequestParam @Nullable AssessmentYear year, @RequestParam(defaultValue = "") String kind,
                @RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "") String item,
                @RequestParam(defaultValue = "") String mark, Reader reader, Model model) {
        LocalDate today = LocalDate.now(clock);
        EntryFilter filter = new EntryFilter(year == null ? AssessmentYear.of(today) : year, kind, person, item, mark);
        Muster muster = members.muster(branch, today, reader);
        MemberId member = person.isEmpty() ? null : MemberId.valueOf(person);
        model.addAttribute("branch", muster.branch());
        model.addAttribute("keeps", muster.branch().keptBy(reader));
        model.addAttribute("list", new EntryListPage(filter, AssessmentYear.of(today), muster, standards, book.counts(branch,
                filter.year(), reader),
                book.entries(branch, filter.year().whole(), filter.kinds(standards), member, reader)));
        return "entries/list";
    }

    /** One record, in the wording that stands or an earlier one. */
    @GetMapping("/{entry}")
    String show(@PathVariable BranchId branch, @PathVariable RecordId entry, @RequestParam @Nullable Integer revision, Reader reader,
                Model model) {
        return desk.record(branch, entry, revision, reader, model);
    }
}
