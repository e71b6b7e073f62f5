package zhibu.ledger.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import zhibu.ledger.GatheringEntry;
import zhibu.ledger.GatheringView;
import zhibu.ledger.MinuteBook;
import zhibu.records.RecordId;
import zhibu.records.web.LifeDesk;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.AgendaKind;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** Lays a record out for reading, with the names of all it mentions. */
@Component
class RecordDesk {

    private final MinuteBook book;
    private final LifeDesk life;
    private final Standards standards;

    RecordDesk(MinuteBook book, LifeDesk life, Standards standards) {
        this.book = book;
        this.life = life;
        this.standards = standards;
    }

    /** The page of a record, in the wording that stands or the one asked for. */
    String page(BranchId branch, RecordId gathering, @Nullable Integer revision, Reader reader, Model model) {
        GatheringView view = book.gathering(branch, gathering, revision, reader);
        life.lay(view.record(), view.entry().kinds(), model, reader);
        wording(view, model);
        return "ledger/record";
    }

    /** One wording by itself. */
    void wording(GatheringView view, Model model) {
        model.addAttribute("minutes", view);
        model.addAttribute("kinds", view.entry().kinds().stream().map(standards::kind).map(Kind::name).toList());
        model.addAttribute("forms", view.entry().parts().stream().map(this::form).toList());
        model.addAttribute("agendaKinds", standards.agendaKinds().stream().collect(toMap(AgendaKind::code, AgendaKind::name)));
        model.addAttribute("people", book.namedIn(List.of(view.entry())));
    }

    /** The name of the form a part took; empty where its kind has only one. */
    private String form(GatheringEntry.Part part) {
        return standards.kind(part.kind()).forms().stream().filter(form -> form.code().equals(part.form())).findFirst()
                .map(Kind.Form::name).orElse("");
    }
}
