package zhibu.ledger.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import zhibu.accounts.Accounts;
import zhibu.ledger.GatheringView;
import zhibu.ledger.MinuteBook;
import zhibu.ledger.Wording;
import zhibu.shared.AccountId;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** Lays a record out for reading: the wording with the names of all it mentions. */
@Component
class RecordDesk {

    private final MinuteBook book;
    private final Accounts accounts;
    private final Standards standards;

    RecordDesk(MinuteBook book, Accounts accounts, Standards standards) {
        this.book = book;
        this.accounts = accounts;
        this.standards = standards;
    }

    void show(GatheringView view, Model model) {
        model.addAttribute("record", view);
        model.addAttribute("kinds", view.entry().parts().stream().map(part -> standards.kind(part.kind())).map(Kind::name).toList());
        model.addAttribute("people", book.namedIn(view));
    }

    void showHistory(GatheringView view, List<Wording> wordings, Model model) {
        List<AccountId> writers = Stream.concat(wordings.stream().map(Wording::by),
                Stream.ofNullable(view.voiding()).map(GatheringView.Voiding::by)).distinct().toList();
        model.addAttribute("wordings", wordings);
        model.addAttribute("writers", accounts.names(writers));
    }
}
