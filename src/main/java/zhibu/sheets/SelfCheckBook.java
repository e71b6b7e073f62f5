package zhibu.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zhibu.campaign.CampaignId;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;

/** Keeps self-checks in the tables. */
@Repository
class SelfCheckBook {

    private final JdbcClient database;
    private final JsonMapper json;

    SelfCheckBook(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The branch's self-check, if anything was ever written on it. */
    Optional<Row> find(CampaignId campaign, BranchId branch) {
        return database.sql("select id, branch_id, state from self_check where campaign_id = ? and branch_id = ?")
                .params(campaign.value(), branch.value()).query(SelfCheckBook::row).optional();
    }

    /** The branch's self-check, held until the transaction ends; a blank one if there was none. */
    Row held(CampaignId campaign, BranchId branch) {
        database.sql("insert into self_check (campaign_id, branch_id, state) values (?, ?, 'OPEN') on conflict do nothing")
                .params(campaign.value(), branch.value()).update();
        return database.sql("select id, branch_id, state from self_check where campaign_id = ? and branch_id = ? for update")
                .params(campaign.value(), branch.value()).query(SelfCheckBook::row).single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getLong("id"), new BranchId(row.getLong("branch_id")), SelfCheckState.valueOf(row.getString("state")));
    }

    /** What was typed so far, item by item. */
    List<Answer> answers(Row check) {
        return database.sql("select typed::text, answered, revision from self_check_answer where check_id = ? order by item")
                .param(check.id()).query((row, number) -> answer(row)).list();
    }

    private Answer answer(ResultSet row) throws SQLException {
        Answer typed = json.readValue(row.getString("typed"), Answer.class);
        return new Answer(typed.item(), typed.onSite(), typed.disputes(), row.getBoolean("answered"), row.getInt("revision"));
    }

    /**
     * Keeps what was typed of an item in place of what was typed before; what the same person sends twice counts once.
     *
     * @param answer with the revision that was on the screen
     * @throws Conflict if it was confirmed again meanwhile
     */
    void keep(Row check, Answer answer, AccountId by) {
        int kept = database.sql("""
                insert into self_check_answer as a (check_id, branch_id, item, typed, answered, revision, saved_by)
                select :check, :branch, :item, cast(:typed as jsonb), :answered, case when :answered then 1 else 0 end, :by
                on conflict (check_id, item) do update set typed = excluded.typed, answered = excluded.answered, saved_at = now(),
                    saved_by = excluded.saved_by, revision = :seen + excluded.revision
                where a.revision = :seen or a.answered and excluded.answered and a.revision = :seen + 1 and a.typed = excluded.typed
                    and a.saved_by = excluded.saved_by""").param("check", check.id()).param("branch", check.branch().value())
                .param("item", answer.item()).param("typed", json.writeValueAsString(answer)).param("answered", answer.answered())
                .param("seen", answer.revision()).param("by", by.value()).update();
        if (kept == 0) {
            throw new Conflict();
        }
    }

    void move(Row check, SelfCheckStep step) {
        database.sql("update self_check set state = ? where id = ?").params(step.kind().name(), check.id()).update();
        database.sql("insert into self_check_step (check_id, branch_id, kind, happened_on, note, recorded_by) values (?, ?, ?, ?, ?, ?)")
                .params(check.id(), check.branch().value(), step.kind().name(), step.on(), step.note(), step.by().value()).update();
    }

    /** Freezes a document; the database reckons its digest again. */
    void freeze(Row check, FrozenDocument frozen, SelfCheckDocument document, LocalDate today, AccountId by) {
        database.sql("""
                insert into self_check_document (check_id, branch_id, kind, document, sha256, total, grade, dated, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(check.id(), check.branch().value(), frozen.kind(), frozen.text(),
                frozen.sha256(), document.score().total().value(), document.score().grade().name(), today, by.value()).update();
    }

    /** The document that was frozen last; none if nothing was signed yet. */
    Optional<FrozenDocument> latest(Row check) {
        return database.sql("select kind, document, sha256 from self_check_document where check_id = ? order by id desc limit 1")
                .param(check.id()).query((row, number) -> new FrozenDocument(row.getString("kind"), row.getString("document"),
                        row.getString("sha256"))).optional();
    }

    /** What happened to it, latest first. */
    List<SelfCheckStep> steps(Row check) {
        return database.sql("select kind, happened_on, note, recorded_by from self_check_step where check_id = ? order by id desc")
                .param(check.id()).query((row, number) -> new SelfCheckStep(SelfCheckState.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class), row.getString("note"),
                        new AccountId(row.getLong("recorded_by")))).list();
    }

    /** A self-check as it is stored. */
    record Row(long id, BranchId branch, SelfCheckState state) {
    }
}
