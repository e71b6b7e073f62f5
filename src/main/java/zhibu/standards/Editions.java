package zhibu.standards;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.AssessmentYear;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** The editions on their way into effect: published from a draft, withdrawn before their day. */
@Component
@Transactional
public class Editions {

    private final EditionDrafts drafts;
    private final PublishedEditions published;
    private final EditionWithdrawals withdrawals;
    private final Library library;
    private final DraftCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editions(EditionDrafts drafts, PublishedEditions published, EditionWithdrawals withdrawals, Library library, DraftCheck check,
             ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.published = published;
        this.withdrawals = withdrawals;
        this.library = library;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes a draft 发布; from then on it never changes.
     *
     * @param seen the revision that was looked at
     * @return the code of the edition
     * @throws RuleViolation if it contradicts itself, its year has begun, or its code or year is taken
     */
    public String publish(DraftId id, int seen, Reader reader) {
        DraftEditions.requireKeeper(reader);
        EditionDraft draft = drafts.findById(id.value()).orElseThrow(NotFound::new);
        draft.requireSeen(seen);
        EditionDocument document = draft.document();
        Edition edition = sound(document);
        requireFree(edition);
        if (published.publish(edition.code(), document.text(), document.digest(), reader.name()) == 0) {
            throw taken(edition.code());
        }
        draft.publishAs(edition.code());
        events.publishEvent(new StandardsHappened("发布细则", "edition/" + edition.code(), reader));
        events.publishEvent(new YardstickChanged(edition.firstYear()));
        return edition.code();
    }

    private Edition sound(EditionDocument document) {
        try {
            return check.sound(document);
        } catch (RefusedDocument refusal) {
            throw new RuleViolation(refusal.getMessage());
        }
    }

    private void requireFree(Edition edition) {
        AssessmentYear year = edition.firstYear();
        new Objections().when(year.value() <= LocalDate.now(clock).getYear(), "",
                        "%d年度已经开始，只能从以后的年度起用新版；本年度的数值请改参数".formatted(year.value()))
                .when(library.shelf().editions().stream().anyMatch(other -> other.firstYear().equals(year)), "",
                        "%d年度已有起用的版本，请先撤回它或换一个年度".formatted(year.value())).raise();
        if (library.shelf().volume(edition.code()).isPresent()) {
            throw taken(edition.code());
        }
    }

    private static RuleViolation taken(String code) {
        return new RuleViolation("版本号 %s 已经用过，请换一个".formatted(code));
    }

    /**
     * Withdraws an edition 撤回 that is not in effect yet.
     *
     * @throws NotFound if there is none of that code
     * @throws RuleViolation if it is in effect, came with a release, or is withdrawn already
     */
    public void withdraw(String code, String reason, Reader reader) {
        DraftEditions.requireKeeper(reader);
        Volume volume = library.shelf().volume(code).orElseThrow(NotFound::new);
        if (!volume.view().withdrawable(LocalDate.now(clock)) || withdrawals.existsById(code)) {
            throw new RuleViolation("只能撤回还没有起用的版本，起用后不能再动");
        }
        withdrawals.save(new EditionWithdrawal(code, reason, reader));
        events.publishEvent(new StandardsHappened("撤回细则", "edition/" + code, reader));
        events.publishEvent(new YardstickChanged(volume.edition().firstYear()));
    }
}
