package zhibu.ledger.web;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;
import zhibu.ledger.Blank;
import zhibu.plans.Matching;
import zhibu.plans.Proposal;
import zhibu.records.Book;
import zhibu.records.DraftView;
import zhibu.records.Drafts;
import zhibu.ledger.GatheringView;
import zhibu.ledger.MinuteBook;
import zhibu.materials.Materials;
import zhibu.organization.GroupId;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.Typed;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** Lays a gathering's form out: blank, as a draft left it, as a correction begins, or as it was typed. */
@Component
class FormDesk {

    private final MinuteBook book;
    private final Drafts drafts;
    private final Materials materials;
    private final Matching matching;
    private final Standards standards;
    private final JsonMapper json;
    private final Clock clock;

    FormDesk(MinuteBook book, Drafts drafts, Materials materials, Matching matching, Standards standards, JsonMapper json,
             Clock clock) {
        this.book = book;
        this.drafts = drafts;
        this.materials = materials;
        this.matching = matching;
        this.standards = standards;
        this.json = json;
        this.clock = clock;
    }

    /** A new form for these kinds. */
    String blank(BranchId branch, List<String> kinds, @Nullable GroupId group, Reader reader, Model model) {
        Blank blank = book.blank(branch, kinds, group, LocalDate.now(clock), reader);
        return show(page(blank, null, Prefill.of(blank, UUID.randomUUID()), reader), model);
    }

    /** The form that corrects a record. */
    String correction(GatheringView view, Reader reader, Model model) {
        return typed(view.record().branch().id(), view.record().id(), Prefill.of(view, kinds(view), UUID.randomUUID()), reader, model);
    }

    /** The form as typed, with the roll of the day it names. */
    String typed(BranchId branch, @Nullable RecordId corrected, GatheringForm form, Reader reader, Model model) {
        Blank blank = book.blank(branch, form.kinds(), form.meetingGroup(), date(form), reader);
        return show(page(blank, corrected, form, reader), model);
    }

    /** The form as the reader's own draft left it. */
    String draft(BranchId branch, UUID submission, Reader reader, Model model) {
        DraftView draft = drafts.find(submission, branch, reader).filter(found -> found.book() == Book.GATHERINGS)
                .orElseThrow(NotFound::new);
        return typed(branch, draft.record(), json.readValue(draft.form(), GatheringForm.class), reader, model);
    }

    void keep(BranchId branch, @Nullable RecordId corrected, GatheringForm form, Reader reader) {
        String kinds = form.kinds().stream().map(standards::kind).map(Kind::name).collect(joining("、"));
        drafts.keep(form.number(), branch, Book.GATHERINGS, corrected, kinds, json.writeValueAsString(form), reader);
    }

    private List<Kind> kinds(GatheringView view) {
        return view.entry().kinds().stream().map(standards::kind).toList();
    }

    private FormPage page(Blank blank, @Nullable RecordId corrected, GatheringForm form, Reader reader) {
        List<Proposal> proposals = corrected != null ? List.of()
                : matching.proposals(blank.muster().branch().id(), form.kinds(), date(form), reader);
        return new FormPage(blank, standards.agendaKinds(), materials.current(reader), corrected, proposals, form);
    }

    private LocalDate date(GatheringForm form) {
        return Typed.date(form.heldOn()).orElseGet(() -> LocalDate.now(clock));
    }

    private static String show(FormPage page, Model model) {
        model.addAttribute("branch", page.blank().muster().branch());
        model.addAttribute("page", page);
        model.addAttribute("form", page.form());
        return "ledger/form";
    }
}
