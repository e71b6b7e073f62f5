package zhibu.advice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zhibu.records.Book;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.UnitId;

/** The standing wordings of earlier records, of as many as are worth comparing with, and how many came lately. */
@Component
class EarlierTexts {

    /** As many are compared with at most, the latest first; beyond it a submission takes too long. */
    private static final int OWN = 200;
    private static final int OTHERS = 500;

    private static final String TEXTS = """
            select r.id, r.book, r.branch_id, b.unit_id, b.name, r.happened_on, w.title, left(w.body, :longest) as body
            from ledger_record r join wording w on w.record_id = r.id and w.revision = r.revision join branch b on b.id = r.branch_id
            where r.void_reason is null and w.kinds && cast(:kinds as text[]) and r.happened_on between :from and :to and %s
            order by r.happened_on desc, r.id desc limit :count
            """;
    private static final String OF_THE_BRANCH = TEXTS.formatted("r.branch_id = :branch");

    /** A text of half or twice the length is another text. */
    private static final String OF_OTHERS = TEXTS.formatted(
            "r.branch_id <> :branch and 2 * char_length(w.body) >= :length and char_length(w.body) <= 2 * :length");

    private static final String WITHIN_AN_HOUR = """
            select count(*) from wording where branch_id = :branch and revision = 1 and recorded_at > now() - interval '1 hour'
            """;

    private final JdbcClient database;

    EarlierTexts(JdbcClient database) {
        this.database = database;
    }

    List<EarlierText> ofTheBranch(Proposal proposal, LocalDate from, LocalDate to) {
        return texts(asked(OF_THE_BRANCH, OWN, proposal, from, to));
    }

    List<EarlierText> ofOthers(Proposal proposal, LocalDate from, LocalDate to) {
        String body = proposal.words().body();
        return texts(asked(OF_OTHERS, OTHERS, proposal, from, to).param("length", body.codePointCount(0, body.length())));
    }

    /** How many records the branch has made within the last hour. */
    int withinAnHour(BranchId branch) {
        return database.sql(WITHIN_AN_HOUR).param("branch", branch.value()).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, int count, Proposal proposal, LocalDate from, LocalDate to) {
        return database.sql(sql).param("branch", proposal.branch().number())
                .param("kinds", proposal.words().kinds().toArray(String[]::new)).param("from", from).param("to", to)
                .param("longest", Likeness.LONGEST).param("count", count);
    }

    private static List<EarlierText> texts(JdbcClient.StatementSpec statement) {
        return statement.query((row, number) -> text(row)).list();
    }

    private static EarlierText text(ResultSet row) throws SQLException {
        return new EarlierText(new RecordId(row.getLong("id")), Book.valueOf(row.getString("book").toUpperCase(Locale.ROOT)),
                new BranchId(row.getLong("branch_id")), new UnitId(row.getLong("unit_id")), row.getString("name"),
                row.getObject("happened_on", LocalDate.class), row.getString("title"), row.getString("body"));
    }
}
