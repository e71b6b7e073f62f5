package zhibu.suggestions;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.AccountId;

/** The stored suggestions. */
interface SuggestionBox extends Repository<Suggestion, Long> {

    String ROW = """
            select new zhibu.suggestions.SuggestionRow(s.id, s.page, s.text, s.sentAt, s.sentBy, s.answer, s.answeredAt)
            from Suggestion s
            """;

    Suggestion save(Suggestion suggestion);

    Optional<Suggestion> findById(long number);

    /** Open ones, the oldest first. */
    @Query(ROW + "where s.answer is null order by s.id")
    List<SuggestionRow> open();

    /** One person's open ones, the oldest first. */
    @Query(ROW + "where s.answer is null and s.sentBy = :sender order by s.id")
    List<SuggestionRow> openOf(AccountId sender);

    /** Answered ones before a number, the latest first. */
    @Query(ROW + "where s.answer is not null and s.id < :before order by s.id desc")
    List<SuggestionRow> answered(long before, Limit most);

    /** Answered ones about a page, the latest first. */
    @Query(ROW + "where s.answer is not null and s.page = :page order by s.id desc")
    List<SuggestionRow> about(String page, Limit most);

    @Query(ROW + "where s.id = :number")
    Optional<SuggestionRow> row(long number);
}
