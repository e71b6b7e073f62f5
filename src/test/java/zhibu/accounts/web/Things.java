package zhibu.accounts.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.campaign.CampaignId;
import zhibu.fixtures.Rounds;
import zhibu.fixtures.TestDatabase;
import zhibu.teams.TeamId;

/**
 * The records the paths of the matrix name: those of one branch, or such as nobody has ever had.
 *
 * @param variables a value for every path variable
 */
record Things(Map<String, String> variables) {

    static final UUID DRAFT = UUID.fromString("0b7c9a52-51c1-4be3-9a3b-3a51a4d0c0de");

    private static final String NOBODYS = "999999999";

    static Things of(String branch, JdbcClient database) {
        long id = database.sql("select id from branch where name = ?").param(branch).query(Long.class).single();
        return named(Long.toString(id), record("gatherings", id, database), record("entries", id, database), DRAFT)
                .with("file", attached(id, record("gatherings", id, database), database)).with("payment", paid(id, database))
                .with("candidacy", applied(id, database)).with("step", taken(id, database))
                .with("member", database.sql("select min(id) from member where branch_id = ?").param(id).query(String.class).single())
                .with("group", database.sql("insert into party_group (branch_id, name, formed_on) values (?, '青年小组', '2026-01-05') returning id")
                        .param(id).query(String.class).single())
                .with("number", step("REQUEST", id, database)).with("decided", step("APPROVAL", id, database))
                .with("post", database.sql("select min(id) from post where branch_id = ?").param(id).query(String.class).single())
                .with("state", away(id, database)).with("transfer", transferred(id, database))
                .with("feed", feed(id, database))
                .with("draft", database.sql("""
                        insert into edition_draft (base, code, name, document, revision, drawn_up_by, author)
                        select code, '2.0', '细则', document, 1, (select min(id) from account), '何静' from edition where code = '1.0' returning id""")
                        .query(String.class).single())
                .with("item", planned(id, database)).with("promotion", proposed(id, database))
                .with("import", database.sql("""
                        insert into roster_import (branch_id, name, rows, uploaded_by) select ?, '名册.xlsx', 1, min(id) from account returning id""")
                        .param(id).query(String.class).single())
                .with("suggestion", answered(database))
                .withTask(database).withProblem(database).withCampaign(database);
    }

    /** A round in which only the branch's unit takes part. */
    private Things withCampaign(JdbcClient database) {
        long id = Long.parseLong(branch());
        String campaign = database.sql("""
                insert into campaign (name, year, edition, aim, stage, opened_on, revision, recorded_by)
                select 'round ' || ?, 2026, '1.0', '', 'ACCEPTANCE', '2026-01-05', 1, min(id) from account returning id""").param(id)
                .query(String.class).single();
        database.sql("""
                insert into campaign_stage (campaign_id, stage, from_on, until_on, tasks)
                select ?, unnest(array ['DEPLOYMENT', 'EXAMINATION', 'CONSTRUCTION', 'ACCEPTANCE', 'EVALUATION']), '2026-01-05', '2026-12-01', ''
                """).param(Long.parseLong(campaign)).update();
        String unit = database.sql("insert into campaign_unit (campaign_id, unit_id, state) select ?, unit_id, 'INVITED' from branch where id = ? returning unit_id")
                .params(Long.parseLong(campaign), id).query(String.class).single();
        Rounds rounds = new Rounds(database);
        CampaignId round = CampaignId.valueOf(campaign);
        return with("campaign", campaign).with("unit", unit).with("finished", "deployment").with("code", branch())
                .with("draw", rounds.drawAll(round).toString()).with("team", rounds.assignAll(round).toString());
    }

    /** Lets somebody made for the test into the team that inspects the branch. */
    void letInspect(String username, JdbcClient database) {
        database.sql("insert into account (username, password, name) select ?, password, '组员' from account where username = 'gongwei'")
                .param(username).update();
        new Rounds(database).join(TeamId.valueOf(variables.get("team")), username);
    }

    /** A problem that a level above found, with a record that shows what was done. */
    private Things withProblem(JdbcClient database) {
        long id = Long.parseLong(branch());
        long problem = database.sql("""
                insert into problem (branch_id, source, what, found_on, found_by, from_above, standard, rule, origin, measure, deadline, state,
                    revision, recorded_by)
                select ?, 'INSPECTION', '台账不全', '2026-11-01', '检查组', true, '', '', '', '', '2026-12-01', 'OPEN', 1, min(id) from account
                returning id""").param(id).query(Long.class).single();
        String proof = database.sql("""
                insert into problem_step (problem_id, branch_id, kind, happened_on, note, record_id, recorded_by)
                select ?, ?, 'PROVED', '2026-11-02', '', ?, min(id) from account returning id""")
                .params(problem, id, Long.parseLong(variables.get("record"))).query(String.class).single();
        return with("problem", Long.toString(problem)).with("proof", proof);
    }

    private static String answered(JdbcClient database) {
        return database.sql("""
                insert into suggestion (page, text, sent_by, answer, answered_at, answered_by)
                select '/standards', '字太小', min(id), '已放大', now(), min(id) from account returning id""").query(String.class).single();
    }

    /** The secret address of the secretary's calendar. */
    private static String feed(long branch, JdbcClient database) {
        String token = UUID.randomUUID().toString();
        database.sql("insert into calendar_feed (account_id, digest) select min(account_id), ? from role_grant where branch_id = ? and role = 'SECRETARY'")
                .params(TestDatabase.VAULT.digest("calendar feed " + token), branch).update();
        return token;
    }

    /** A part that the working committee gave the branch, inspected and with a record linked. */
    private Things withTask(JdbcClient database) {
        long id = Long.parseLong(branch());
        String task = database.sql("""
                insert into key_task (year, category, title, asked, leader, source_title, source_number, deadline, published_on, published_by)
                select 2026, '', 'task ' || ?, '', '', '', '', '2026-12-01', '2026-01-05', min(id) from account returning id""")
                .param(id).query(String.class).single();
        String part = database.sql("""
                insert into task_part (task_id, unit_id, branch_id, what, deadline, assigned_on, assigned_by)
                select ?, unit_id, id, '学一遍', '2026-12-01', '2026-01-05', (select min(id) from account) from branch where id = ?
                returning id""").params(Long.parseLong(task), id).query(String.class).single();
        String visit = database.sql("""
                insert into task_visit (part_id, task_id, branch_id, visited_on, form, ways, found, asked, answer_by, recorded_by)
                select ?, ?, ?, '2026-02-05', 'RANDOM', '{听}', '很好', '补齐', '2026-12-01', min(id) from account returning id""")
                .params(Long.parseLong(part), Long.parseLong(task), id).query(String.class).single();
        String link = database.sql("""
                insert into task_step (part_id, task_id, branch_id, kind, happened_on, note, record_id, recorded_by)
                select ?, ?, ?, 'PASSED_ON', '2026-02-05', '', ?, min(id) from account returning id""")
                .params(Long.parseLong(part), Long.parseLong(task), id, Long.parseLong(variables.get("record"))).query(String.class)
                .single();
        return with("task", task).with("part", part).with("visit", visit).with("link", link);
    }

    private static String away(long branch, JdbcClient database) {
        return database.sql("""
                insert into member_state (branch_id, member_id, kind, ground, from_on)
                select branch_id, min(id), 'FLOATING', '驻外', '2026-01-05' from member where branch_id = ? group by branch_id returning id""")
                .param(branch).query(String.class).single();
    }

    private static String transferred(long branch, JdbcClient database) {
        return database.sql("""
                insert into transfer (branch_id, member_id, place, reason, letter, started_on, valid_until, recorded_by)
                select branch_id, max(id), '外地', '调动', '', '2026-11-01', '2026-12-01', (select min(id) from account)
                from member where branch_id = ? group by branch_id returning id""").param(branch).query(String.class).single();
    }

    private static String step(String step, long branch, JdbcClient database) {
        return database.sql("""
                insert into election_step (branch_id, term_number, step, happened_on, document, committee, seats, due_voters,
                    present_voters, handed_out, returned, agreed, heads_office, note, recorded_by)
                select ?, 99, ?, '2026-11-01', '3号', false, 0, 0, 0, 0, 0, 0, false, '', min(id) from account returning id""")
                .params(branch, step).query(String.class).single();
    }

    private static String paid(long branch, JdbcClient database) {
        return database.sql("""
                insert into dues_payment (branch_id, member_id, year, month, amount, paid_on, note, recorded_by)
                select m.branch_id, min(m.id), 2024, 1, 94.5, '2024-01-10', '', (select min(id) from account)
                from member m where m.branch_id = ? group by m.branch_id returning id""").param(branch).query(String.class).single();
    }

    private static String applied(long branch, JdbcClient database) {
        return database.sql("""
                insert into candidacy (branch_id, name, female, born_on, position, recorded_by)
                select ?, '申请人', true, '1996-03-08', '', min(id) from account returning id""").param(branch).query(String.class).single();
    }

    private static String taken(long branch, JdbcClient database) {
        return database.sql("""
                insert into candidacy_step (branch_id, candidacy_id, step, taken_on, outcome, conclusion, document, note, recorded_by)
                select branch_id, max(id), 'talk', '2026-03-08', '', '', '', '', max(recorded_by) from candidacy where branch_id = ?
                group by branch_id returning id""").param(branch).query(String.class).single();
    }

    private static String planned(long branch, JdbcClient database) {
        database.sql("insert into plan (branch_id, year, drawn_up_by) select ?, 2026, min(id) from account on conflict do nothing")
                .param(branch).update();
        return database.sql("""
                insert into plan_item (branch_id, plan_id, position, title, from_month, to_month, rhythm, times, level, origin_sort, origin_text, note)
                select branch_id, id, 0, '读书会', 1, 12, 'ONCE', 1, 'X', 'OWN', '', '' from plan where branch_id = ? and year = 2026 returning id""")
                .param(branch).query(String.class).single();
    }

    private static String proposed(long branch, JdbcClient database) {
        return database.sql("""
                insert into plan_promotion (branch_id, item_id, from_level, to_level, reason, proposed_by)
                select branch_id, max(id), 'X', 'T', '效果好', (select min(id) from account) from plan_item where branch_id = ? group by branch_id
                returning id""").param(branch).query(String.class).single();
    }

    private static String record(String book, long branch, JdbcClient database) {
        return database.sql("select max(id) from ledger_record where book = ? and branch_id = ? and void_reason is null")
                .params(book, branch).query(String.class).single();
    }

    private static String attached(long branch, String record, JdbcClient database) {
        long file = database.sql("""
                insert into evidence_file (branch_id, name, media_type, size, sha256, kept_by)
                select ?, '合影.png', 'image/png', 1, repeat('0', 64),
                        min(id) from account returning id""").param(branch).query(Long.class).single();
        database.sql("insert into evidence_chunk (file_id, branch_id, position, bytes) values (?, ?, 0, 'x')").params(file, branch)
                .update();
        database.sql("insert into attachment (file_id, branch_id, record_id) values (?, ?, ?)").params(file, branch,
                Long.parseLong(record)).update();
        return Long.toString(file);
    }

    private Things with(String variable, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(variable, value);
        return new Things(more);
    }

    /** These, but in a branch that does not exist. */
    Things inNoBranch() {
        return named(NOBODYS, NOBODYS, NOBODYS, UUID.randomUUID());
    }

    /** These, but with a gathering that belongs to {@code others}. */
    Things withGatheringOf(Things others) {
        return named(branch(), others.variables.get("gathering"), others.variables.get("entry"), DRAFT);
    }

    private static Things named(String branch, String gathering, String entry, UUID submission) {
        return new Things(Map.of("branch", branch, "gathering", gathering, "record", gathering, "entry", entry, "file", NOBODYS,
                "submission",
                submission.toString(), "entryDraft", entryDraft(submission).toString(),
                "year", "2026", "edition", "1.0", "material", "1")).with("payment", NOBODYS).with("member", NOBODYS)
                .with("group", NOBODYS).with("post", NOBODYS).with("candidacy", NOBODYS).with("step", NOBODYS)
                .with("state", NOBODYS).with("transfer", NOBODYS)
                .with("number", NOBODYS).with("decided", NOBODYS).with("stage", "request").with("decision", "approval")
                .with("import", NOBODYS).with("task", NOBODYS).with("part", NOBODYS).with("visit", NOBODYS)
                .with("link", NOBODYS).with("draft", NOBODYS).with("no", "10").with("key", "attendance.rate").with("suggestion", NOBODYS)
                .with("rule", "committee.each-month").with("standard", "D3").with("feed", NOBODYS)
                .with("item", NOBODYS).with("promotion", NOBODYS).with("problem", NOBODYS).with("proof", NOBODYS)
                .with("verdict", "return").with("campaign", NOBODYS).with("unit", NOBODYS).with("finished", "deployment").with("draw", NOBODYS).with("team", NOBODYS).with("code", NOBODYS);
    }

    /** The number of the form of another ledger that goes with this number of a gathering's form. */
    static UUID entryDraft(UUID submission) {
        return new UUID(submission.getMostSignificantBits(), ~submission.getLeastSignificantBits());
    }

    /** The path with its variables filled in. */
    String in(String path) {
        String filled = path.contains("/entries/") ? path.replace("{submission}", variables.get("entryDraft")) : path;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            filled = filled.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        if (filled.contains("{")) {
            throw new IllegalArgumentException("the test knows no such thing: " + filled);
        }
        return filled;
    }

    String branch() {
        return variables.get("branch");
    }
}
