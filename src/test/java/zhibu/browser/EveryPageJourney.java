package zhibu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;

/**
 * Every page as those see it who use it: no barrier that axe can find, no sideways scrolling on any screen or at 200 %, the
 * same words without scripts; and, where somebody may look at them, pictures of all of it in target/screenshots.
 */
@BrowserTest
class EveryPageJourney {

    private static final String MISSING = "没有找到这个页面";
    private static final List<Integer> WIDTHS = List.of(1920, 768, 683);

    /** Those of an office's screen and of a leader's phone are looked at by people too. */
    private static final List<Integer> SEEN = List.of(1366, 390);

    /** On the machine that runs the tests of every change, nobody looks at pictures. */
    private static final boolean LOOKED_AT = System.getenv("CI") == null;

    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    @Autowired
    JdbcClient database;

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "sign-in, -, /login",
        "home-secretary, zhoumingyuan, /",
        "home-two-roles, hejingyi, /",
        "home-unit-committee, caizheng, /",
        "home-working-committee, gongwei, /",
        "home-leader, lingdao, /",
        "home-system-admin, xitong, /",
        "home-security-admin, anquan, /",
        "home-auditor, shenji, /",
        "password, shenji, /account/password",
        "audit, shenji, /audit",
        "branches, gongwei, /branches",
        "branch, zhoumingyuan, /branches/{b}",
        "branch-large, gongwei, /branches/{large}",
        "roster, gongwei, /branches/{large}/members",
        "roster-imports, zhoumingyuan, /branches/{b}/roster-imports",
        "roster-imports-above, gongwei, /branches/{large}/roster-imports",
        "member-new, zhoumingyuan, /branches/{b}/members/new",
        "member, zhoumingyuan, /branches/{b}/members/{m}",
        "member-others, gongwei, /branches/{b}/members/{m}",
        "member-form, zhoumingyuan, /branches/{b}/members/{m}/edit",
        "member-state, zhoumingyuan, /branches/{b}/members/{m}/states/new",
        "transfer, zhoumingyuan, /branches/{b}/members/{m}/transfer",
        "transfers, zhoumingyuan, /branches/{b}/transfers",
        "away, chenliqun, /branches/{large}/away",
        "contact, chenliqun, /branches/{large}/away/{floating}",
        "member-year, zhoumingyuan, /branches/{b}/members/{m}/2026",
        "my-year, lingdao, /my",
        "my-year-of-an-office, gongwei, /my",
        "gatherings, gongwei, /branches/{b}/gatherings",
        "gathering, gongwei, /branches/{b}/gatherings/{g}",
        "gathering-kinds, zhoumingyuan, /branches/{b}/gatherings/new",
        "gathering-form, zhoumingyuan, /branches/{b}/gatherings/new?kind=ASSEMBLY&kind=LECTURE&kind=THEME_DAY",
        "gathering-form-large, chenliqun, /branches/{large}/gatherings/new?kind=ASSEMBLY",
        "gathering-form-group, chenliqun, /branches/{large}/gatherings/new?kind=GROUP",
        "correction, zhoumingyuan, /branches/{b}/gatherings/{g}/correction",
        "search, gongwei, /search",
        "search-found, gongwei, /search?q=学习",
        "search-person, liwenjing, /search?q=𠮷安",
        "search-nothing, liwenjing, /search?q=没有这样的话&kind=LECTURE",
        "voiding, zhoumingyuan, /branches/{b}/records/{g}/voiding",
        "return, gongwei, /branches/{b}/records/{g}/return",
        "entries, gongwei, /branches/{b}/entries",
        "entries-talks, zhoumingyuan, /branches/{b}/entries?kind=TALK",
        "entry, zhoumingyuan, /branches/{b}/entries/{e}",
        "entry-kinds, zhoumingyuan, /branches/{b}/entries/new",
        "entry-form, zhoumingyuan, /branches/{b}/entries/new?kind=TALK",
        "entry-form-lines, zhoumingyuan, /branches/{b}/entries/new?kind=MEMBER_REVIEW",
        "entry-form-committee, zhoumingyuan, /branches/{b}/entries/new?kind=DUTY_LIST",
        "entry-form-drafted, zhoumingyuan, /branches/{b}/entries/new?kind=YEAR_REPORT",
        "entry-correction, zhoumingyuan, /branches/{b}/entries/{e}/correction",
        "attachments, zhoumingyuan, /branches/{b}/records/{g}/attachments",
        "development, zhoumingyuan, /branches/{b}/development",
        "development-none, gongwei, /branches/{temporary}/development",
        "development-new, zhoumingyuan, /branches/{b}/development/new",
        "candidacy, zhoumingyuan, /branches/{b}/development/{c}",
        "candidacy-step, zhoumingyuan, /branches/{b}/development/{c}?step=observe",
        "candidacy-others, gongwei, /branches/{b}/development/{c}",
        "candidacy-sheet, zhoumingyuan, /branches/{b}/development/{c}/sheet",
        "candidacy-ending, zhoumingyuan, /branches/{b}/development/{c}/ending",
        "dues, zhoumingyuan, /branches/{b}/dues",
        "dues-others, gongwei, /branches/{large}/dues",
        "dues-collection, zhoumingyuan, /branches/{b}/dues/2026/collection",
        "dues-assessment, zhoumingyuan, /branches/{b}/dues/2026/assessment",
        "plan, zhoumingyuan, /branches/{b}/plan/2026",
        "plan-none, zhoumingyuan, /branches/{b}/plan/2027",
        "plan-others, gongwei, /branches/{large}/plan/2026",
        "plan-edit, zhoumingyuan, /branches/{b}/plan/2026/edit",
        "plan-schedule, zhoumingyuan, /branches/{b}/plan/2026/schedule",
        "plan-item, zhoumingyuan, /branches/{b}/plan/2026/items/{item}",
        "plan-withdrawal, zhoumingyuan, /branches/{b}/plan/2026/items/{item}/withdrawal",
        "plan-promotion, zhoumingyuan, /branches/{b}/plan/2026/items/{item}/promotion",
        "plans, gongwei, /plans",
        "promotions, gongwei, /plans/promotions",
        "promotion, gongwei, /plans/promotions/{promotion}",
        "groups, chenliqun, /branches/{large}/groups",
        "group, chenliqun, /branches/{large}/groups/{group}",
        "group-dissolution, chenliqun, /branches/{large}/groups/{group}/dissolution",
        "posts, zhoumingyuan, /branches/{b}/posts",
        "post-form, zhoumingyuan, /branches/{b}/posts/new",
        "post-end, chenliqun, /branches/{large}/posts/{post}/end",
        "elections, gongwei, /branches/{old}/elections",
        "election-step, zhoumingyuan, /branches/{b}/elections/request",
        "terms, gongwei, /terms",
        "units, gongwei, /units",
        "founding, caizheng, /branches/new",
        "charter, gongwei, /branches/{b}/charter",
        "merger, gongwei, /branches/{b}/merger",
        "dissolution, gongwei, /branches/{b}/dissolution",
        "archive, zhoumingyuan, /branches/{b}/archive",
        "duties, gongwei, /branches/{b}/duties",
        "scorecard, gongwei, /branches/{large}/scorecard/2026",
        "digest, zhoumingyuan, /digest",
        "digest-above, gongwei, /digest",
        "calendar, zhoumingyuan, /account/calendar",
        "digest-mail, zhoumingyuan, /account/digest",
        "tasks, gongwei, /tasks",
        "tasks-secretary, liwenjing, /tasks?view=parts",
        "tasks-owners, caizheng, /tasks?view=owners",
        "tasks-none, gongwei, /tasks?year=2024",
        "task-new, gongwei, /tasks/new",
        "task-book, lingdao, /tasks/book/2026",
        "task, caizheng, /tasks/{task}",
        "task-voiding, gongwei, /tasks/{task}/voiding",
        "task-breakdown, gongwei, /tasks/{task}/breakdown",
        "task-part, liwenjing, {part}",
        "task-part-above, caizheng, {part}",
        "task-among-members, liwenjing, {part}/breakdown",
        "task-owner, liwenjing, {part}/owner",
        "task-link, liwenjing, {part}/records",
        "task-report, liwenjing, {part}/report",
        "task-place, caizheng, {part}/place",
        "task-visit, gongwei, {part}/visits",
        "branch-tasks, liwenjing, /branches/{late}/tasks",
        "problems, gongwei, /problems",
        "problems-unit, caizheng, /problems?state=overdue",
        "problems-none, lingdao, /problems?state=recheck",
        "branch-problems, liwenjing, /branches/{late}/problems",
        "problem-new, liwenjing, /problems/new",
        "problem-new-above, caizheng, /problems/new",
        "problem, liwenjing, {problem}",
        "problem-above, caizheng, {reported}",
        "problem-closed, gongwei, {closed}",
        "problem-measure, liwenjing, {problem}/measure",
        "problem-proof, liwenjing, {problem}/proofs",
        "problem-report, liwenjing, {problem}/report",
        "problem-verification, caizheng, {reported}/decisions/verification",
        "problem-extension, caizheng, {problem}/decisions/extension",
        "problem-reopening, gongwei, {closed}/decisions/reopening",
        "campaigns, gongwei, /campaigns",
        "campaign, gongwei, {round}",
        "campaign-unit, caizheng, {round}",
        "campaign-new, gongwei, /campaigns/new",
        "campaign-schedule, gongwei, {round}/schedule",
        "campaign-next, gongwei, {round}/decisions/next",
        "self-checks, gongwei, {round}/self-checks",
        "self-check, zhoumingyuan, {round}/self-checks/{b}",
        "self-check-others, gongwei, {round}/self-checks/{b}",
        "self-check-item, liwenjing, {round}/self-checks/{late}/items/10",
        "self-check-item-others, caizheng, {round}/self-checks/{late}/items/10",
        "self-check-report, zhoumingyuan, {round}/self-checks/{b}/report",
        "self-check-signature, zhoumingyuan, {round}/self-checks/{b}/signature",
        "self-check-review, caizheng, {round}/self-checks/{late}/review",
        "self-check-return, caizheng, {round}/self-checks/{late}/return",
        "draws, gongwei, {round}/draws",
        "draws-secretary, liwenjing, {round}/draws",
        "draw-new, gongwei, {round}/draws/new",
        "draw, gongwei, {round}/draws/{draw}",
        "draw-secretary, liwenjing, {round}/draws/{draw}",
        "draw-protocol, gongwei, {round}/draws/{draw}/protocol",
        "draw-exclusion, gongwei, {round}/draws/{draw}/exclusions/{drawn}",
        "draw-drawing, gongwei, {round}/draws/{draw}/drawing",
        "draw-voiding, gongwei, {round}/draws/{draw}/voiding",
        "teams, gongwei, {round}/teams",
        "teams-inspector, renshe, {round}/teams",
        "home-inspector, renshe, /",
        "team-new, gongwei, {round}/teams/new",
        "team-members, gongwei, {round}/teams/{team}/members",
        "team-voiding, gongwei, {round}/teams/{team}/voiding",
        "team-assignments, gongwei, {round}/teams/assignments",
        "team-reassignment, gongwei, {round}/teams/assignments/{assigned}",
        "materials, gongwei, /materials",
        "materials-secretary, zhoumingyuan, /materials",
        "suggestions, gongwei, /suggestions",
        "suggestion-new, zhoumingyuan, /suggestions/new?page=/standards",
        "standards, gongwei, /standards",
        "standards-edition, gongwei, /standards/1.0",
        "standards-parameters, gongwei, /standards/parameters",
        "standards-parameter, gongwei, /standards/parameters/lecture.per-quarter",
        "standards-withdrawal, gongwei, /standards/1.0/withdrawal",
        "drafts, gongwei, /standards/drafts",
        "draft, gongwei, /standards/drafts/{draft}",
        "draft-title, gongwei, /standards/drafts/{draft}/title",
        "draft-item, gongwei, /standards/drafts/{draft}/items/10",
        "draft-parameters, gongwei, /standards/drafts/{draft}/parameters",
        "draft-grades, gongwei, /standards/drafts/{draft}/grades",
        "draft-differences, gongwei, /standards/drafts/{draft}/differences",
        "draft-trial, gongwei, /standards/drafts/{draft}/trial",
        "draft-publication, gongwei, /standards/drafts/{draft}/publication",
        "draft-discarding, gongwei, /standards/drafts/{draft}/discarding",
        "rules, gongwei, /standards/1.0/rules",
        "rule, liwenjing, /standards/1.0/rules/committee.each-month",
        "standard, liwenjing, /standards/1.0/standards/D3",
        "missing, gongwei, /branches/999999"})
    void isFitForEverybody(String name, String user, String path, Visitor visitor) {
        String address = fill(path);
        enter(visitor, user);
        visitor.visit(address).meetsNoBarrier();
        assertThat(visitor.page().title().startsWith(MISSING)).as("only one of them is missing").isEqualTo(name.equals("missing"));
        WIDTHS.forEach(visitor::fits);
        SEEN.forEach(width -> photograph(visitor.fits(width), name + "-" + width));
        print(visitor, name);

        assertThat(visitor.words()).as("scripts only help").isEqualTo(visitor.wordsWithoutScripts());
    }

    private static void photograph(Visitor visitor, String name) {
        if (LOOKED_AT) {
            visitor.photograph(name);
        }
    }

    private static void print(Visitor visitor, String name) {
        if (LOOKED_AT) {
            visitor.print(name);
        }
    }

    /** Everybody signs in once, and goes on from page to page. */
    private static void enter(Visitor visitor, String user) {
        if (!user.equals("-")) {
            visitor.goOn(SESSIONS.computeIfAbsent(user, name -> visitor.signIn(name, DemoAccounts.PASSWORD).session()));
        }
    }

    private String fill(String path) {
        return (path.contains("{draft}") ? path.replace("{draft}", draft()) : path).replace("{b}", branch(Cast.QINGSHAN)).replace("{large}", branch(Cast.GAOTA))
                .replace("{old}", branch(Cast.LAOCHENG)).replace("{g}", record("gatherings")).replace("{e}", record("entries"))
                .replace("{m}", member()).replace("{floating}", floating()).replace("{group}", ofGaota("party_group"))
                .replace("{post}", ofGaota("post")).replace("{temporary}", branch(Cast.YUANJIAN)).replace("{c}", candidacy())
                .replace("{late}", branch(Cast.LINJIANG)).replace("{part}", "/tasks/{task}/parts/" + late("id"))
                .replace("{task}", late("task_id")).replace("{problem}", problem(Cast.LINJIANG, "OPEN"))
                .replace("{reported}", problem(Cast.LINJIANG, "REPORTED")).replace("{closed}", problem(Cast.QINGSHAN, "CLOSED"))
                .replace("{draw}", database.sql("select id from draw").query(String.class).single())
                .replace("{drawn}", database.sql("select min(branch_id) from drawn_branch").query(String.class).single())
                .replace("{team}", database.sql("select min(id) from team").query(String.class).single())
                .replace("{assigned}", database.sql("select min(branch_id) from team_branch").query(String.class).single())
                .replace("{round}", "/campaigns/" + database.sql("select id from campaign").query(String.class).single())
                .replace("{item}", database.sql("select item_id from plan_promotion").query(String.class).single())
                .replace("{promotion}", database.sql("select id from plan_promotion").query(String.class).single());
    }

    /** The part of a key task with which 临江支部 is late. */
    private String late(String column) {
        return database.sql("select p.%s from task_part p join branch b on b.id = p.branch_id join task_visit v on v.part_id = p.id where b.name = ?"
                .formatted(column)).param(Cast.LINJIANG).query(String.class).single();
    }

    /** The address of the first problem of a branch that stands like this. */
    private String problem(String branch, String state) {
        return database.sql("""
                select '/branches/' || branch_id || '/problems/' || min(p.id) from problem p join branch b on b.id = p.branch_id
                where b.name = ? and state = ? group by branch_id""").params(branch, state).query(String.class).single();
    }

    /** The latest row of 高塔支部 in a table. */
    private String ofGaota(String table) {
        return database.sql("select max(t.id) from %s t join branch b on b.id = t.branch_id where b.name = ?".formatted(table))
                .param(Cast.GAOTA).query(String.class).single();
    }

    private String floating() {
        return database.sql("select member_id from member_state s join branch b on b.id = s.branch_id where b.name = ? and kind = 'FLOATING'")
                .param(Cast.GAOTA).query(String.class).single();
    }

    /** A draft that differs a little from its base; drawn up when it is first asked for. */
    private String draft() {
        database.sql("""
                insert into edition_draft (base, code, name, document, revision, drawn_up_by, author)
                select code, '2.0', '细则', replace(document, '2024-01-01', '2027-01-01'), 0, (select min(id) from account), '郭思远'
                from edition where code = '1.0' and not exists (select from edition_draft)""").update();
        return database.sql("select min(id) from edition_draft").query(String.class).single();
    }

    private String branch(String name) {
        return database.sql("select id from branch where name = ?").param(name).query(String.class).single();
    }

    private String candidacy() {
        return database.sql("select id from candidacy where name = ?").param(Cast.YU_XIAOLAN).query(String.class).single();
    }

    private String member() {
        return database.sql("select id from member where name = ?").param(Cast.GU_HUAIYUAN).query(String.class).single();
    }

    /** The latest record of 青山支部 in a book. */
    private String record(String book) {
        return database.sql("""
                select max(r.id) from ledger_record r join branch b on b.id = r.branch_id
                where b.name = ? and r.book = ? and r.void_reason is null""").params(Cast.QINGSHAN, book).query(String.class).single();
    }
}
