package zhibu.draws;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.campaign.CampaignId;
import zhibu.demo.Cast;
import zhibu.fixtures.Rounds;
import zhibu.fixtures.ZhibuTest;
import zhibu.sampling.Recomputation;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** On 20 November 2026 郭思远 of the working committee draws branches of a round, and 李文静 looks on. */
@ZhibuTest
@Import(Rounds.class)
@Transactional
class DrawsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Ceremony CEREMONY = new Ceremony("2026-11-20 上证指数收盘 3836.77", TODAY, "工委会议室", List.of("周明远", "李文静"));
    private static final DrawText BY_SIZE = new DrawText(new Layering(Stratification.UNIT_AND_SIZE, List.of(10, 20)), Quota.ratio(40), "");

    @TempDir
    Path place;

    @Autowired Draws draws;
    @Autowired Preparation preparation;
    @Autowired Lottery lottery;
    @Autowired Rounds rounds;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private Reader gongwei;
    private Reader secretary;
    private CampaignId campaign;

    @BeforeEach
    void openRound() {
        gongwei = reader("gongwei");
        secretary = reader("liwenjing");
        campaign = rounds.open("2026年抽查", Cast.DEVELOPMENT, Cast.FINANCE);
    }

    @Test
    void whoWasDrawnIsWhoAnybodyDrawsAgain() throws Exception {
        DrawId id = preparation.prepare(campaign, BY_SIZE, gongwei);
        preparation.exclude(campaign, id, branch(Cast.QINGSHAN), "示范观摩点，另行检查", 1, gongwei);
        freeze(id);
        lottery.draw(campaign, id, CEREMONY, gongwei);
        DrawView draw = draws.draw(campaign, id, secretary);
        Path published = Files.write(place.resolve("frame.csv"), frozen(draw).document());

        List<String> expected = Stream.concat(Stream.of(frozen(draw).hash()), draw.drawn().stream().map(one -> one.branch().toString())).toList();
        assertThat(expected).hasSizeGreaterThan(3);
        assertThat(byTheProgram(published)).isEqualTo(expected);
        assertThat(byTheScript(published)).isEqualTo(expected);
        assertThat(draw.drawn()).extracting(DrawnBranch::place).startsWith(1, 2, 3);
        assertThat(draw.drawn()).extracting(DrawnBranch::name).doesNotContain(Cast.QINGSHAN);
        assertThat(draws.drawn(campaign)).isEqualTo(draw.drawn());
        assertThat(frozen(draw).frame().candidates()).anySatisfy(line -> assertThat(line.excluded()).isEqualTo("示范观摩点，另行检查"));
        assertThat(draw.sizes().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(frozen(draw).frame().candidates().size() - 1);
    }

    private static List<String> byTheProgram(Path published) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Recomputation.run(new PrintStream(said, true, StandardCharsets.UTF_8), "draw", published.toString(), CEREMONY.seed());
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> byTheScript(Path published) throws IOException {
        ProcessBuilder script = new ProcessBuilder("python3", "src/main/resources/static/assets/draw/recompute.py", published.toString(), CEREMONY.seed());
        script.environment().put("PYTHONUTF8", "1");
        return script.start().inputReader(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void beforeItIsDrawnNobodyElseSeesIt() {
        DrawId id = preparation.prepare(campaign, BY_SIZE, gongwei);
        freeze(id);

        assertThat(draws.list(campaign, secretary)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> draws.draw(campaign, id, secretary));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> preparation.preview(campaign, id, secretary));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> lottery.draw(campaign, id, CEREMONY, reader("caizheng")));
        assertThat(draws.current(campaign, gongwei)).isEmpty();
        lottery.draw(campaign, id, CEREMONY, gongwei);
        assertThat(draws.list(campaign, secretary)).singleElement().returns(DrawState.DRAWN, DrawView::state);
        assertThat(draws.current(campaign, secretary)).isPresent();
    }

    @Test
    void aFrameThatHasChangedSinceItWasSeenIsNotFrozen() {
        DrawId id = preparation.prepare(campaign, BY_SIZE, gongwei);
        String seen = preparation.preview(campaign, id, gongwei).frame().hash();
        preparation.exclude(campaign, id, branch(Cast.LINJIANG), "刚换届", 1, gongwei);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> preparation.freeze(campaign, id, seen, gongwei));
    }

    @Test
    void aBranchLeftOutCanComeBackUntilTheFrameIsFrozen() {
        DrawId id = preparation.prepare(campaign, BY_SIZE, gongwei);
        preparation.exclude(campaign, id, branch(Cast.LINJIANG), "刚换届", 1, gongwei);
        assertThat(preparation.preview(campaign, id, gongwei).line(branch(Cast.LINJIANG)).excluded()).isEqualTo("刚换届");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> preparation.include(campaign, id, branch(Cast.LINJIANG), 1, gongwei));
        preparation.include(campaign, id, branch(Cast.LINJIANG), 2, gongwei);
        assertThat(preparation.preview(campaign, id, gongwei).line(branch(Cast.LINJIANG)).eligible()).isTrue();
        freeze(id);

        assertRefused(() -> preparation.exclude(campaign, id, branch(Cast.LINJIANG), "刚换届", 4, gongwei), "抽样框已经冻结");
        assertRefused(() -> preparation.resettle(campaign, id, BY_SIZE, 4, gongwei), "抽样框已经冻结");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> preparation.preview(campaign, id, gongwei).line(branch(Cast.SONGTAO)));
    }

    @Test
    void whatCannotBeDrawnIsSaidBeforeItIsFrozen() {
        DrawId id = preparation.prepare(campaign, new DrawText(BY_SIZE.layering(), Quota.total(1), ""), gongwei);

        assertThat(preparation.preview(campaign, id, gongwei).problem()).contains("每层至少抽 1 个");
        assertRefused(() -> preparation.freeze(campaign, id, "", gongwei), "每层至少抽 1 个");
        assertRefused(() -> lottery.draw(campaign, id, CEREMONY, gongwei), "抽样框还没有冻结");
        assertRefused(() -> preparation.prepare(campaign, BY_SIZE, gongwei), "第1次抽取还没有完成");
        database.sql("update campaign_unit set state = 'APPLIED' where campaign_id = ?").param(campaign.value()).update();
        assertThat(preparation.preview(campaign, id, gongwei).problem()).contains("还没有已受理申报的单位");
    }

    @Test
    void theSeedIsTypedInFrontOfTwoAndNotTomorrow() {
        DrawId id = frozen();

        assertRefused(() -> lottery.draw(campaign, id, new Ceremony("种子", TODAY, "会议室", List.of("周明远", "周明远")), gongwei), "至少写 2 位见证人");
        assertRefused(() -> lottery.draw(campaign, id, new Ceremony("种子", TODAY.plusDays(1), "会议室", CEREMONY.witnesses()), gongwei), "不能晚于今天");
        lottery.draw(campaign, id, CEREMONY, gongwei);
        assertRefused(() -> lottery.draw(campaign, id, CEREMONY, gongwei), "第1次抽取已经完成");
    }

    @Test
    void aRedrawStandsBesideTheFirstAndCountsInItsPlace() {
        lottery.draw(campaign, frozen(), CEREMONY, gongwei);
        assertRefused(() -> preparation.prepare(campaign, BY_SIZE, gongwei), "为什么不算数");

        DrawText again = new DrawText(new Layering(Stratification.SCORE, List.of(80, 90)), Quota.total(4), "漏了一个单位");
        DrawId second = preparation.prepare(campaign, again, gongwei);
        freeze(second);
        assertThat(draws.current(campaign, gongwei)).get().returns(1, DrawView::number);
        lottery.draw(campaign, second, new Ceremony("另一个种子", TODAY, "会议室", CEREMONY.witnesses()), gongwei);

        assertThat(draws.list(campaign, secretary)).extracting(DrawView::number, DrawView::counts, DrawView::replacedBy)
                .containsExactly(tuple(2, true, null), tuple(1, false, 2));
        assertThat(draws.drawn(campaign)).hasSize(4);
    }

    @Test
    void aDrawIsGivenUpOnlyBeforeAnybodyIsDrawn() {
        DrawId first = frozen();
        preparation.giveUp(campaign, first, "比例写错了", 2, gongwei);
        assertRefused(() -> lottery.draw(campaign, first, CEREMONY, gongwei), "已经放弃");
        DrawId second = frozen();
        assertThat(draws.draw(campaign, first, gongwei)).returns(DrawState.VOIDED, DrawView::state).returns("比例写错了", DrawView::voidReason);
        lottery.draw(campaign, second, CEREMONY, gongwei);
        assertRefused(() -> preparation.giveUp(campaign, second, "不满意", 3, gongwei), "名单不再改动");
        assertThat(draws.draw(campaign, second, gongwei).number()).isEqualTo(2);
    }

    @Test
    void nothingIsDrawnTooEarly() {
        database.sql("update campaign set stage = 'CONSTRUCTION', revision = 2 where id = ?").param(campaign.value()).update();
        assertRefused(() -> preparation.prepare(campaign, BY_SIZE, gongwei), "进入验收阶段以后才能抽取");
    }

    @Test
    void nothingIsDrawnAfterTheEnd() {
        database.sql("update campaign set void_reason = '取消', voided_by = recorded_by, revision = 2 where id = ?").param(campaign.value()).update();
        assertRefused(() -> preparation.prepare(campaign, BY_SIZE, gongwei), "已经作废");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draw", "draw_exclusion", "drawn_branch"})
    void theDatabaseLetsNothingOfADrawChangeInAnyColumn(String table) {
        DrawId id = preparation.prepare(campaign, BY_SIZE, gongwei);
        preparation.exclude(campaign, id, branch(Cast.QINGSHAN), "示范点", 1, gongwei);
        freeze(id);
        lottery.draw(campaign, id, CEREMONY, gongwei);
        draws.draw(campaign, id, gongwei);

        String own = "%s = %s".formatted(table.equals("draw") ? "id" : "draw_id", id);
        Map<String, String> columns = columns(table);
        assertThat(columns.size()).isGreaterThanOrEqualTo(5);
        columns.forEach((column, type) -> refuses("update %s set %s = %s where %s".formatted(table, column, other(column, type), own)));
        refuses("delete from %s where %s".formatted(table, own));
    }

    @Test
    void theDatabaseLetsAFrozenFrameBeDrawnOnlyAsItSays() {
        DrawId id = frozen();

        columns("draw").forEach((column, type) -> {
            if (!List.of("seed", "drawn_on", "place", "witnesses", "drawn_at", "drawn_by", "void_reason", "voided_by", "voided_at", "revision").contains(column)) {
                refuses("update draw set revision = revision + 1, %s = %s where id = %s".formatted(column, other(column, type), id));
            }
        });
        refuses("insert into draw_exclusion (draw_id, branch_id, reason, recorded_by) select %s, min(id), '不想', 1 from branch".formatted(id));
        refuses("update draw set revision = revision + 1, seed = '种子', drawn_on = '2026-11-20', place = '家里', witnesses = '{甲,乙}', drawn_by = 1 where id = " + id);
        database.sql("insert into drawn_branch (draw_id, branch_id, place, stratum, digest) values (?, ?, 1, '市财政局', repeat('0', 64))")
                .params(id.value(), branch(Cast.LINJIANG).value()).update();
        refuses("update draw set revision = revision + 1, seed = '种子', drawn_on = '2026-11-20', place = '家里', witnesses = '{甲,乙}', drawn_by = 1 where id = " + id);
    }

    @Test
    void nobodyIsDrawnByHand() {
        DrawId id = preparation.prepare(campaign, BY_SIZE, gongwei);
        String byHand = "insert into drawn_branch (draw_id, branch_id, place, stratum, digest) values (%s, %s, 99, '手选', '')";

        refuses(byHand.formatted(id, branch(Cast.LINJIANG)));
        freeze(id);
        lottery.draw(campaign, id, CEREMONY, gongwei);
        draws.draw(campaign, id, gongwei);
        refuses(byHand.formatted(id, branch(Cast.QINGSHAN)));
        refuses("""
                insert into draw (campaign_id, number, stage, reason, stratification, thresholds, quota, amount, revision, prepared_by, frame, hash,
                    frozen_by) select campaign_id, 9, stage, '', stratification, thresholds, quota, amount, 1, prepared_by, frame, hash, frozen_by
                from draw where campaign_id = %s""".formatted(campaign));
    }

    /** Tries within a savepoint. */
    private void refuses(String sql) {
        database.sql("do $try$ begin %s; raise exception 'was not refused'; exception when sqlstate 'ZB001' then null; end $try$".formatted(sql)).update();
    }

    private Map<String, String> columns(String table) {
        return database.sql("select column_name, data_type from information_schema.columns where table_name = ?").param(table)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String other(String column, String type) {
        return switch (type) {
            case "text" -> "coalesce(%s, '') || 'x'".formatted(column);
            case "date" -> "coalesce(%s, '2026-01-01') + 1".formatted(column);
            case "timestamp with time zone" -> "coalesce(%s, now()) + interval '1 day'".formatted(column);
            case "bytea" -> "coalesce(%s, '') || '\\x00'::bytea".formatted(column);
            case "ARRAY" -> column + " || " + column;
            default -> "coalesce(%s, 0) + 1".formatted(column);
        };
    }

    private DrawId frozen() {
        DrawId id = preparation.prepare(campaign, BY_SIZE, gongwei);
        freeze(id);
        return id;
    }

    private void freeze(DrawId id) {
        preparation.freeze(campaign, id, preparation.preview(campaign, id, gongwei).frame().hash(), gongwei);
    }

    private static FrozenFrame frozen(DrawView draw) {
        return Objects.requireNonNull(draw.frozen());
    }

    private BranchId branch(String name) {
        return new BranchId(database.sql("select id from branch where name = ?").param(name).query(Long.class).single());
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }

    private static void assertRefused(ThrowingCallable deed, String sentence) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessageContaining(sentence);
    }
}
