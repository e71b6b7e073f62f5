package zhibu.ledger.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import zhibu.accounts.Accounts;
import zhibu.ledger.GatheringId;
import zhibu.ledger.GatheringView;
import zhibu.ledger.MinuteBook;
import zhibu.ledger.Wording;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.Edition;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** Lays a record out for reading, with the names of all it mentions. */
@Component
class RecordDesk {

    private final MinuteBook book;
    private final Accounts accounts;
    private final Standards standards;
    private final Clock clock;

    RecordDesk(MinuteBook book, Accounts accounts, Standards standards, Clock clock) {
        this.book = book;
        this.accounts = accounts;
        this.standards = standards;
        this.clock = clock;
    }

    /** The page of a record, in the wording that stands or the one asked for. */
    String page(BranchId branch, GatheringId gathering, @Nullable Integer revision, Reader reader, Model model) {
        GatheringView view = book.gathering(branch, gathering, revision, reader);
        Edition edition = standards.editionForRecords(AssessmentYear.of(view.entry().heldOn()));
        model.addAttribute("branch", view.branch());
        model.addAttribute("keeps", view.branch().keptBy(reader));
        model.addAttribute("proves", edition.provedBy(view.entry().kinds()));
        model.addAttribute("lateDays", edition.parameters().count("record.late-days"));
        model.addAttribute("zone", clock.getZone());
        wording(view, model);
        history(view, book.wordings(view), model);
        return "ledger/record";
    }

    /** One wording by itself. */
    void wording(GatheringView view, Model model) {
        model.addAttribute("record", view);
        model.addAttribute("kinds", view.entry().parts().stream().map(part -> standards.kind(part.kind())).map(Kind::name).toList());
        model.addAttribute("people", book.namedIn(view));
    }

    private void history(GatheringView view, List<Wording> wordings, Model model) {
        List<AccountId> writers = Stream.concat(wordings.stream().map(Wording::by),
                Stream.ofNullable(view.voiding()).map(GatheringView.Voiding::by)).distinct().toList();
        model.addAttribute("wordings", wordings);
        model.addAttribute("writers", accounts.names(writers));
    }
}
