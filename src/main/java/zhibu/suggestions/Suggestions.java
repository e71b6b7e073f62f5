package zhibu.suggestions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.shared.AccountId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Reminding;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;
import zhibu.standards.Standards;

/**
 * What people say of rules and pages 意见建议. Whoever is signed in may say something; the working committee answers within the days that
 * {@code suggestion.answer-days} sets; what was answered everybody may read, without the name of who asked.
 *
 * <p>Source: 国办函〔2026〕12号 asks whoever runs such a system for a way to complain and suggest; the time is the product's.
 */
@Component
@Transactional
public class Suggestions implements Reminding {

    /** How many answered ones a page shows. */
    public static final int PAGE = 20;

    private final SuggestionBox box;
    private final Accounts accounts;
    private final Standards standards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suggestions(SuggestionBox box, Accounts accounts, Standards standards, ApplicationEventPublisher events, Clock clock) {
        this.box = box;
        this.accounts = accounts;
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    /** @param page the address of the page it is about, within the program */
    public void send(String page, String text, Reader reader) {
        events.publishEvent(box.save(new Suggestion(page, text, reader.account())).happened("提出意见建议", reader));
    }

    /**
     * Answers it, for everybody to read.
     *
     * @throws NotFound if there is no such suggestion within the reader's sight
     * @throws Forbidden if the reader doesn't work for the working committee
     * @throws RuleViolation if it was answered before
     */
    public void answer(long number, String words, Reader reader) {
        suggestion(number, reader);
        if (!answers(reader)) {
            throw new Forbidden();
        }
        Suggestion suggestion = box.findById(number).orElseThrow(NotFound::new);
        suggestion.answer(words, reader.account());
        events.publishEvent(suggestion.happened("答复意见建议", reader));
    }

    /** Whether it is for {@code reader} to answer. */
    public static boolean answers(Reader reader) {
        return reader.is(Role.WORKING_COMMITTEE);
    }

    /** What waits for an answer, the oldest first: all of it for those who answer, for others their own. */
    @Transactional(readOnly = true)
    public List<SuggestionView> open(Reader reader) {
        return views(answers(reader) ? box.open() : box.openOf(reader.account()), reader);
    }

    /** What was answered, the latest first: at most {@link #PAGE} with numbers below {@code before}. */
    @Transactional(readOnly = true)
    public List<SuggestionView> answered(long before, Reader reader) {
        return views(box.answered(before, Limit.of(PAGE)), reader);
    }

    /** The latest answered ones about one page. */
    @Transactional(readOnly = true)
    public List<SuggestionView> about(String page, Reader reader) {
        return views(box.about(page, Limit.of(PAGE)), reader);
    }

    /** @throws NotFound if there is none, or it is open and neither the reader's own nor his to answer */
    @Transactional(readOnly = true)
    public SuggestionView suggestion(long number, Reader reader) {
        SuggestionRow row = box.row(number).orElseThrow(NotFound::new);
        if (row.answer() == null && !answers(reader) && !row.by().equals(reader.account())) {
            throw new NotFound();
        }
        return views(List.of(row), reader).get(0);
    }

    /** How many wait for an answer, said to those who answer. */
    @Override
    @Transactional(readOnly = true)
    public List<Reminder> reminders(Set<BranchId> branches, LocalDate today, Reader reader) {
        List<SuggestionRow> open = answers(reader) ? box.open() : List.of();
        return open.stream().findFirst().map(oldest -> due(day(oldest.at()))).map(due -> new Reminder(null,
                "%d 条意见建议待答复".formatted(open.size()), due, today.isAfter(due), "/suggestions")).stream().toList();
    }

    private List<SuggestionView> views(List<SuggestionRow> rows, Reader reader) {
        Map<AccountId, String> names = accounts.names(rows.stream().map(SuggestionRow::by)
                .filter(by -> answers(reader) || by.equals(reader.account())).distinct().toList());
        return rows.stream().map(row -> view(row, names)).toList();
    }

    private SuggestionView view(SuggestionRow row, Map<AccountId, String> names) {
        LocalDate sent = day(row.at());
        return new SuggestionView(row.number(), row.page(), row.text(), sent, names.get(row.by()), due(sent), row.answer(),
                row.answeredAt() == null ? null : day(row.answeredAt()));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private LocalDate due(LocalDate sent) {
        return standards.calendar().after(sent, standards.editionForRecords(AssessmentYear.of(sent)).parameters()
                .count("suggestion.answer-days")).day();
    }
}
