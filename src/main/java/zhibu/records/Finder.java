package zhibu.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zhibu.shared.BranchId;
import zhibu.shared.Scope;
import zhibu.shared.UnitId;

/**
 * Finds the words in the stored wordings, in one of three ways, whose plans docs/explain-search.md shows.
 *
 * <p>Which way is taken depends on how far the reader sees and on the latest records, not on what the planner expects of a word.
 */
@Component
class Finder {

    /** As many of the latest records are looked through before the index of words is asked. */
    static final int LATEST = 1500;

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private static final String SHOWN = """
             r.id, r.branch_id, r.book, r.happened_on, r.revision, r.void_reason, w.kinds, w.title, w.body, w.recorded_at
            """;
    private static final String STANDING = " wording w on w.record_id = r.id and w.revision = r.revision ";
    private static final String AFTER = " r.happened_on between :from and :to and (r.happened_on, r.id) < (:on, :record) ";
    private static final String OF_KIND = " w.kinds @> cast(:kinds as text[]) ";
    private static final String SAYS = """
             case when :cased then lower(searchable(w.title, w.body)) else searchable(w.title, w.body) end
                 like all (cast(:patterns as text[]))
            """;

    /** A word that many records have is soon met among the latest. */
    static final String AMONG_THE_LATEST = "select" + SHOWN + """
            from (select * from ledger_record r where""" + AFTER + """
                  order by r.happened_on desc, r.id desc limit :latest) r
            join""" + STANDING + "where" + OF_KIND + "and" + SAYS + "order by r.happened_on desc, r.id desc limit :count";

    /** A word that few have is found by its pairs of characters; records are read in their order, and no more than are shown. */
    static final String BY_INDEX = "select" + SHOWN + """
            from (select w.record_id, w.revision, w.happened_on from wording w
                  where w.happened_on between :from and :to and (w.happened_on, w.record_id) < (:on, :record)
                    and (w.kinds || bigrams(searchable(w.title, w.body))) @> (cast(:kinds as text[]) || bigrams(:words))
                  order by w.happened_on desc, w.record_id desc offset 0) f
            join ledger_record r on r.id = f.record_id and r.revision = f.revision
            join""" + STANDING + "where" + SAYS + "order by f.happened_on desc, f.record_id desc limit :count";

    /**
     * Branch by branch (the offset keeps the planner from any other way), so that not even the time it takes tells what
     * other branches have written.
     */
    static final String OF_BRANCHES = """
            select r.* from branch b cross join lateral (
                select""" + SHOWN + "from ledger_record r join" + STANDING + "where r.branch_id = b.id and" + AFTER
            + "and" + OF_KIND + "and" + SAYS + """
                offset 0) r
            where b.unit_id = any (:units) or b.id = any (:branches) order by r.happened_on desc, r.id desc limit :count""";

    private static final String WITH_ITS_BRANCH = """
            select r.*, b.name, exists (select from giving_back g where g.record_id = r.id and g.revision = r.revision) as returned
            from (%s) r join branch b on b.id = r.branch_id order by r.happened_on desc, r.id desc
            """;

    private final JdbcClient database;

    Finder(JdbcClient database) {
        this.database = database;
    }

    List<Hit> everywhere(Inquiry inquiry, int count) {
        List<Hit> latest = hits(AMONG_THE_LATEST, inquiry, count, Map.of("latest", LATEST));
        return latest.size() == count ? latest
                : hits(BY_INDEX, inquiry, count, Map.of("words", String.join(" ", inquiry.words())));
    }

    List<Hit> within(Inquiry inquiry, int count, Scope scope) {
        return hits(OF_BRANCHES, inquiry, count, Map.of(
                "units", scope.units().stream().map(UnitId::value).toArray(Long[]::new),
                "branches", scope.branches().stream().map(BranchId::value).toArray(Long[]::new)));
    }

    private List<Hit> hits(String way, Inquiry inquiry, int count, Map<String, ?> more) {
        Excerpt excerpt = new Excerpt(inquiry.words());
        return asked(WITH_ITS_BRANCH.formatted(way), inquiry, count).params(more).query((row, number) -> hit(row, excerpt)).list();
    }

    StatementSpec asked(String sql, Inquiry inquiry, int count) {
        Inquiry.Place after = Optional.ofNullable(inquiry.after()).orElse(new Inquiry.Place(END, Long.MAX_VALUE));
        return database.sql(sql).param("count", count)
                .param("from", Optional.ofNullable(inquiry.from()).orElse(BEGINNING))
                .param("to", Optional.ofNullable(inquiry.to()).orElse(END))
                .param("on", after.on()).param("record", after.record())
                .param("kinds", inquiry.kind().isEmpty() ? new String[0] : new String[] {inquiry.kind()})
                .param("patterns", inquiry.patterns()).param("cased", inquiry.cased());
    }

    private static Hit hit(ResultSet row, Excerpt excerpt) throws SQLException {
        return new Hit(new RecordId(row.getLong("id")), new BranchId(row.getLong("branch_id")), row.getString("name"),
                Book.of(row.getString("book")), List.of((String[]) row.getArray("kinds").getArray()),
                new Recorded(row.getObject("happened_on", LocalDate.class), row.getTimestamp("recorded_at").toInstant()),
                excerpt.marked(row.getString("title")), excerpt.around(row.getString("body")),
                row.getString("void_reason") != null, row.getBoolean("returned"));
    }
}
