package zhibu.standards;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;

/** The editions being drawn up 草案; only the working committee sees and writes them. */
@Component
@Transactional
public class DraftEditions {

    private final EditionDrafts drafts;
    private final Library library;
    private final DraftCheck check;
    private final ApplicationEventPublisher events;

    DraftEditions(EditionDrafts drafts, Library library, DraftCheck check, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.library = library;
        this.check = check;
        this.events = events;
    }

    /** Those neither published nor discarded, the newest first. */
    @Transactional(readOnly = true)
    public List<DraftCard> open(Reader reader) {
        requireKeeper(reader);
        return drafts.open().stream().map(EditionDraft::card).toList();
    }

    static void requireKeeper(Reader reader) {
        if (!reader.is(Role.WORKING_COMMITTEE)) {
            throw new Forbidden();
        }
    }

    /** @throws NotFound if there is none such, or no longer */
    @Transactional(readOnly = true)
    public DraftView draft(DraftId id, Reader reader) {
        EditionDraft draft = found(id, reader);
        EditionDocument document = draft.document();
        Edition written = document.asWritten();
        return new DraftView(draft.card(), document.text(), written, base(draft), check.problems(document, written));
    }

    /** @throws NotFound if there is none such, or no longer */
    @Transactional(readOnly = true)
    public DraftCard card(DraftId id, Reader reader) {
        return found(id, reader).card();
    }

    private EditionDraft found(DraftId id, Reader reader) {
        requireKeeper(reader);
        return drafts.findById(id.value()).orElseThrow(NotFound::new);
    }

    /** What a draft is compared with: what it was drawn from, or the edition in use before it. */
    private Edition base(EditionDraft draft) {
        return library.written(draft.base().isEmpty() ? library.shelf().editions().get(0).code() : draft.base());
    }

    /** What the draft would judge by. */
    @Transactional(readOnly = true)
    public Edition applied(DraftId id, Reader reader) {
        return library.applied(soundly(found(id, reader)));
    }

    private EditionDocument soundly(EditionDraft draft) {
        EditionDocument document = draft.document();
        return told(() -> {
            check.sound(document);
            return document;
        });
    }

    /**
     * Draws up a draft from an edition, with the parameters that were changed for the whole city since.
     *
     * @throws NotFound if there is no such edition
     */
    public DraftId draw(String base, String code, String name, int year, Reader reader) {
        requireKeeper(reader);
        EditionDocument document = told(() -> new DraftEdit(library.document(base, new AssessmentYear(year)))
                .title(code, name).from(year).document());
        return keep(base, document, told(() -> check.readable(document)), "起草细则", reader);
    }

    private DraftId keep(String base, EditionDocument document, Edition edition, String deed, Reader reader) {
        EditionDraft draft = drafts.save(new EditionDraft(base, edition, document.text(), reader));
        tell(deed, draft.id(), reader);
        return draft.id();
    }

    private void tell(String deed, DraftId id, Reader reader) {
        events.publishEvent(new StandardsHappened(deed, "draft/" + id, reader));
    }

    private static <T> T told(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RefusedDocument refusal) {
            throw new RuleViolation(refusal.getMessage());
        }
    }

    /**
     * Makes a draft of a document somebody sent in.
     *
     * @throws RuleViolation naming line and reason if it can't be published as it is
     */
    public DraftId send(byte[] bytes, Reader reader) {
        requireKeeper(reader);
        EditionDocument document = new EditionDocument("所传文件", decoded(bytes));
        try {
            return keep("", document, check.sound(document), "上传细则草案", reader);
        } catch (RefusedDocument refusal) {
            throw new RuleViolation("file", refusal.getMessage());
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new RuleViolation("file", "文件不是 UTF-8 编码的文本");
        }
    }

    /** @throws Conflict if the draft is no longer what the writer saw */
    public void title(DraftId id, int seen, String code, String name, int year, Reader reader) {
        rewrite(id, seen, edit -> edit.title(code, name).from(year), reader);
    }

    /** @throws Conflict if the draft is no longer what the writer saw */
    public void item(DraftId id, int seen, int no, ItemText text, Reader reader) {
        rewrite(id, seen, edit -> edit.item(no, text), reader);
    }

    /** @throws Conflict if the draft is no longer what the writer saw */
    public void parameters(DraftId id, int seen, List<ParameterText> texts, Reader reader) {
        rewrite(id, seen, edit -> edit.parameters(texts), reader);
    }

    /** @throws Conflict if the draft is no longer what the writer saw */
    public void grades(DraftId id, int seen, GradesText text, Reader reader) {
        rewrite(id, seen, edit -> edit.grades(text), reader);
    }

    private void rewrite(DraftId id, int seen, UnaryOperator<DraftEdit> edit, Reader reader) {
        EditionDraft draft = found(id, reader);
        draft.requireSeen(seen);
        EditionDocument before = draft.document();
        EditionDocument after = told(() -> edit.apply(new DraftEdit(before)).document());
        if (!after.text().equals(before.text())) {
            draft.rewrite(told(() -> check.readable(after)), after.text(), seen);
            drafts.flush();
            tell("修改细则草案", id, reader);
        }
    }

    /** Discards a draft 放弃; it stays on record with the reason. */
    public void discard(DraftId id, String reason, Reader reader) {
        found(id, reader).discard(reason, reader.account());
        tell("放弃细则草案", id, reader);
    }
}
