package zhibu.ledger.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.ledger.MinuteBook;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.records.RecordId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.Edition;
import zhibu.standards.Standards;

/** The pages on which gatherings are looked up: the list of a year, and one record. */
@Controller
@RequestMapping("/branches/{branch}/gatherings")
class GatheringPages {

    private final MinuteBook book;
    private final Organization organization;
    private final Standards standards;
    private final RecordDesk records;
    private final Clock clock;

    GatheringPages(MinuteBook book, Organization organization, Standards standards, RecordDesk records, Clock clock) {
        this.book = book;
        this.organization = organization;
        this.standards = standards;
        this.records = records;
        this.clock = clock;
    }

    /** The gatherings of a year, of one kind, or of those that prove one scored item. */
    @GetMapping
    String list(@PathVariable BranchId branch, @RequestParam @Nullable AssessmentYear year,
                @RequestParam(defaultValue = "") String kind, @RequestParam @Nullable Integer item, Reader reader, Model model) {
        AssessmentYear asked = year == null ? AssessmentYear.of(LocalDate.now(clock)) : year;
        BranchCard card = organization.branch(branch, reader);
        Optional<Edition.Item> proved = standards.editionForRecords(asked).items().stream()
                .filter(candidate -> item != null && candidate.no() == item).findFirst();
        List<String> kinds = kind.isEmpty() ? proved.map(Edition.Item::provedBy).orElse(List.of())
                : List.of(standards.kind(kind).code());
        model.addAttribute("branch", card);
        model.addAttribute("keeps", card.keptBy(reader));
        model.addAttribute("list", new ListPage(card, asked, AssessmentYear.of(LocalDate.now(clock)), kind,
                proved.orElse(null), standards, book.gatherings(branch, asked, kinds, reader)));
        return "ledger/list";
    }

    /** One record, in the wording that stands or an earlier one. */
    @GetMapping("/{gathering}")
    String show(@PathVariable BranchId branch, @PathVariable RecordId gathering, @RequestParam @Nullable Integer revision,
                Reader reader, Model model) {
        return records.page(branch, gathering, revision, reader, model);
    }
}
