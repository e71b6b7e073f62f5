package zhibu.entries.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;
import zhibu.entries.EntryBlank;
import zhibu.entries.EntryBook;
import zhibu.entries.EntryView;
import zhibu.records.Book;
import zhibu.records.DraftView;
import zhibu.records.Drafts;
import zhibu.records.RecordId;
import zhibu.records.web.LifeDesk;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.Typed;
import zhibu.standards.Standards;

/** Lays the forms and records of the other ledgers out. */
@Component
class EntryDesk {

    private final EntryBook book;
    private final Drafts drafts;
    private final LifeDesk life;
    private final Standards standards;
    private final JsonMapper json;
    private final Clock clock;

    EntryDesk(EntryBook book, Drafts drafts, LifeDesk life, Standards standards, JsonMapper json, Clock clock) {
        this.book = book;
        this.drafts = drafts;
        this.life = life;
        this.standards = standards;
        this.json = json;
        this.clock = clock;
    }

    /** A new form. @param asked what the address already says, by field */
    String blank(BranchId branch, String kind, Map<String, String> asked, Reader reader, Model model) {
        EntryBlank blank = book.blank(branch, kind, LocalDate.now(clock), reader);
        EntryForm form = new EntryPrefill(blank, asked).form(UUID.randomUUID(), period -> book.draft(branch, period, reader));
        return show(new EntryFormPage(blank, null, form), reader, model);
    }

    /** The form that corrects a record. */
    String correction(EntryView view, Reader reader, Model model) {
        return typed(view.record().branch().id(), view.record().id(), EntryPrefill.of(view, UUID.randomUUID()), reader, model);
    }

    /** The form as typed, with the people of the day it names. */
    String typed(BranchId branch, @Nullable RecordId corrected, EntryForm form, Reader reader, Model model) {
        LocalDate date = Typed.date(form.happenedOn()).orElseGet(() -> LocalDate.now(clock));
        return show(new EntryFormPage(book.blank(branch, form.kind(), date, reader), corrected, form), reader, model);
    }

    /** The form as the reader's own draft left it. */
    String draft(BranchId branch, UUID submission, Reader reader, Model model) {
        DraftView draft = drafts.find(submission, branch, reader).filter(found -> found.book() == Book.ENTRIES).orElseThrow(NotFound::new);
        return typed(branch, draft.record(), json.readValue(draft.form(), EntryForm.class), reader, model);
    }

    void keep(BranchId branch, @Nullable RecordId corrected, EntryForm form, Reader reader) {
        drafts.keep(form.number(), branch, Book.ENTRIES, corrected, standards.entryKind(form.kind()).name(),
                json.writeValueAsString(form), reader);
    }

    private String show(EntryFormPage page, Reader reader, Model model) {
        BranchId branch = page.blank().muster().branch().id();
        book.basis(branch, page.kind(), page::typed, reader).ifPresent(basis -> model.addAttribute("basis", basis));
        model.addAttribute("branch", page.blank().muster().branch());
        model.addAttribute("page", page);
        model.addAttribute("form", page.form());
        return "entries/form";
    }

    /** The page of a record, in the wording that stands or the one asked for. */
    String record(BranchId branch, RecordId entry, @Nullable Integer revision, Reader reader, Model model) {
        EntryView view = book.entry(branch, entry, revision, reader);
        life.lay(view.record(), List.of(view.kind().code()), model, reader);
        model.addAttribute("said", view);
        book.basis(branch, view.kind(), field -> view.answers().value(field.code()), reader)
                .ifPresent(basis -> model.addAttribute("basis", basis));
        if (view.record().changeableBy(reader) && view.unpresented().isPresent()) {
            model.addAttribute("gatherings", book.meetings(branch, view.answers().happenedOn(), reader));
        }
        return "entries/record";
    }
}
