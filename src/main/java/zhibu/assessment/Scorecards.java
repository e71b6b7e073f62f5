package zhibu.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Points;

/** The stored scorecards; each method is one statement however many branches it concerns. */
@Repository
class Scorecards {

    private final JdbcClient database;

    Scorecards(JdbcClient database) {
        this.database = database;
    }

    /**
     * Makes others who judge these branches for this year wait until the transaction ends, so that none stores a score
     * reckoned from facts already overtaken.
     */
    void lock(Collection<BranchId> branches, AssessmentYear year, String edition, LocalDate asOf) {
        database.sql("""
                insert into scorecard (branch_id, year, edition, as_of, points, available)
                select branch, ?, ?, ?, 0, 0 from unnest(?) branch order by branch
                on conflict (branch_id, year) do update set as_of = scorecard.as_of""")
                .params(year.value(), edition, asOf, ids(branches)).update();
    }

    /** Stores cards of branches that are locked. */
    void store(List<Scorecard> cards, AssessmentYear year) {
        database.sql("""
                update scorecard set edition = judged.edition, as_of = judged.as_of, points = judged.points,
                       available = judged.available, overdue = judged.overdue, computed_at = now()
                from unnest(?, ?, ?::date[], ?, ?, ?) judged (branch, edition, as_of, points, available, overdue)
                where branch_id = judged.branch and year = ?""")
                .params(ids(cards.stream().map(Scorecard::branch).toList()),
                        cards.stream().map(Scorecard::edition).toArray(String[]::new),
                        cards.stream().map(card -> card.asOf().toString()).toArray(String[]::new),
                        cards.stream().map(card -> card.total().hundredths()).toArray(Integer[]::new),
                        cards.stream().map(card -> card.available().hundredths()).toArray(Integer[]::new),
                        cards.stream().map(Scorecards::overdue).toArray(Integer[]::new),
                        year.value()).update();
        storeItems(cards.stream().flatMap(card -> card.items().stream().map(item -> Row.of(card, item))).toList(), year);
    }

    private static int overdue(Scorecard card) {
        return Math.toIntExact(card.duties().stream().filter(Duty::overdue).count());
    }

    private void storeItems(List<Row> rows, AssessmentYear year) {
        database.sql("""
                insert into scorecard_item (branch_id, year, item, points, available)
                select branch, ?, item, points, available from unnest(?, ?, ?, ?) judged (branch, item, points, available)
                on conflict (branch_id, year, item) do update set points = excluded.points, available = excluded.available
                where (scorecard_item.points, scorecard_item.available) is distinct from (excluded.points, excluded.available)""")
                .params(year.value(), rows.stream().map(Row::branch).toArray(Long[]::new),
                        rows.stream().map(Row::item).toArray(Integer[]::new),
                        rows.stream().map(Row::points).toArray(Integer[]::new),
                        rows.stream().map(Row::available).toArray(Integer[]::new)).update();
    }

    /** Drops what {@link #lock} made for those that got no card, because they did not exist in that year. */
    void dropEmpty(Collection<BranchId> branches, AssessmentYear year) {
        database.sql("""
                delete from scorecard card where year = ? and branch_id = any (?)
                and not exists (select from scorecard_item item where item.branch_id = card.branch_id and item.year = card.year)""")
                .params(year.value(), ids(branches)).update();
    }

    /** The years for which a card of the branch is stored. */
    List<AssessmentYear> years(BranchId branch) {
        return database.sql("select year from scorecard where branch_id = ? order by year").param(branch.value())
                .query((row, number) -> new AssessmentYear(row.getInt("year"))).list();
    }

    /** The branches whose card of {@code year} was judged on {@code day} or later. */
    Set<BranchId> judgedSince(LocalDate day, AssessmentYear year) {
        return database.sql("select branch_id from scorecard where year = ? and as_of >= ?").params(year.value(), day)
                .query((row, number) -> new BranchId(row.getLong("branch_id"))).set();
    }

    List<Standing> standings(Collection<BranchId> branches, AssessmentYear year) {
        return database.sql("""
                select branch_id, year, as_of, points, available, overdue from scorecard
                where year = ? and branch_id = any (?) order by branch_id""").params(year.value(), ids(branches))
                .query((row, number) -> standing(row)).list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(new BranchId(row.getLong("branch_id")), new AssessmentYear(row.getInt("year")),
                row.getObject("as_of", LocalDate.class), new Points(row.getInt("points")), new Points(row.getInt("available")),
                row.getInt("overdue"));
    }

    private static Long[] ids(Collection<BranchId> branches) {
        return branches.stream().map(BranchId::value).toArray(Long[]::new);
    }

    private record Row(long branch, int item, int points, int available) {

        static Row of(Scorecard card, ItemScore score) {
            return new Row(card.branch().value(), score.item().no(), score.points().hundredths(),
                    score.available().hundredths());
        }
    }
}
