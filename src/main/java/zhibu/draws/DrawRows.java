package zhibu.draws;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zhibu.sampling.Draw.Lot;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** The rows beneath a draw: who is left out, and who was drawn. */
@Component
class DrawRows {

    private static final String DRAWN = """
            insert into drawn_branch (draw_id, branch_id, place, stratum, digest)
            select :draw, drawn.* from unnest(:branches, :places, :strata, :digests) drawn
            """;

    private final JdbcClient database;

    DrawRows(JdbcClient database) {
        this.database = database;
    }

    /** Who is left out, and why. */
    Map<BranchId, String> excluded(DrawId draw) {
        return database.sql("select branch_id, reason from draw_exclusion where draw_id = :draw").param("draw", draw.value())
                .query((row, number) -> Map.entry(new BranchId(row.getLong("branch_id")), row.getString("reason"))).list().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Leaves a branch out, for another reason if it was left out before. */
    void exclude(DrawId draw, BranchId branch, String reason, AccountId by) {
        database.sql("""
                insert into draw_exclusion (draw_id, branch_id, reason, recorded_by) values (:draw, :branch, :reason, :by)
                on conflict (draw_id, branch_id) do update set reason = excluded.reason, recorded_by = excluded.recorded_by""")
                .param("draw", draw.value()).param("branch", branch.value()).param("reason", reason).param("by", by.value()).update();
    }

    /** Takes a branch back in. */
    void include(DrawId draw, BranchId branch) {
        database.sql("delete from draw_exclusion where draw_id = :draw and branch_id = :branch").param("draw", draw.value())
                .param("branch", branch.value()).update();
    }

    /** Writes down who was drawn, in their order. */
    void draw(DrawId draw, List<Lot> lots) {
        database.sql(DRAWN).param("draw", draw.value())
                .param("branches", lots.stream().map(lot -> Long.valueOf(lot.candidate().code())).toArray(Long[]::new))
                .param("places", places(lots.size()))
                .param("strata", lots.stream().map(lot -> lot.candidate().stratum()).toArray(String[]::new))
                .param("digests", lots.stream().map(Lot::digest).toArray(String[]::new)).update();
    }

    private static Integer[] places(int count) {
        return IntStream.rangeClosed(1, count).boxed().toArray(Integer[]::new);
    }
}
