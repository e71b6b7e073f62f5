package zhibu.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import zhibu.demo.Cast;
import zhibu.fixtures.StatementCounter;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** Records are found by their words and members by their names, by those who may see them and nobody else. */
@ZhibuTest
@Transactional
class SearchPagesTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-18");

    @Autowired Visits visits;
    @Autowired JdbcClient database;

    @ParameterizedTest
    @CsvSource({"liwenjing, 临江", "zhoumingyuan, 青山", "caizheng, 临江", "fagai, 青山", "lingdao, 临江 老城", "gongwei, 老城 青山 临江"})
    void everybodyFindsWhatHeMaySeeAndNothingElse(String username, String found) throws Exception {
        write(Cast.LINJIANG, "查访临江渡口", "汛期");
        write(Cast.QINGSHAN, "查访青山渡口", "汛期");
        write(Cast.LAOCHENG, "查访老城渡口", "汛期");

        assertThat(titles(find(username, "渡口"))).containsExactlyInAnyOrder(IntStream.range(0, found.split(" ").length)
                .mapToObj(i -> "查访" + found.split(" ")[i] + "渡口").toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xitong", "anquan", "shenji"})
    void administratorsFindNothingAtAll(String username) throws Exception {
        assertThat(visits.visit(username, "/search?q=渡口").andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(visits.page(username, "/")).doesNotContain(">查找<");
    }

    @Test
    void wordsAreMarkedWhereTheyStand() throws Exception {
        write(Cast.LINJIANG, "研究防汛", "会上先通报了上月的工作。大家就防汛物资的储备和防汛值班逐项作了讨论。");

        Document page = find("liwenjing", "防汛");

        assertThat(page.select(".find-title mark").eachText()).containsExactly("防汛");
        assertThat(page.select(".find-words").text()).isEqualTo("会上先通报了上月的工作。大家就防汛物资的储备和防汛值班逐项作了讨论。");
        assertThat(page.select(".find-words mark").eachText()).containsExactly("防汛", "防汛");
        assertThat(page.select(".find-title a").attr("href")).startsWith(visits.branch(Cast.LINJIANG) + "/gatherings/");
        assertThat(page.select(".find-about").text()).contains(Cast.LINJIANG, "党员大会", "2026年11月18日");
    }

    @Test
    void everyWordHasToOccurInWhateverOrder() throws Exception {
        write(Cast.LINJIANG, "研究防汛", "清点沙袋");
        write(Cast.LINJIANG, "研究防火", "清点水桶");

        assertThat(titles(find("liwenjing", "清点　防汛"))).containsExactly("研究防汛");
        assertThat(titles(find("liwenjing", "清点"))).containsExactly("研究防火", "研究防汛");
        assertThat(find("liwenjing", "水桶 防汛").text()).contains("没有找到", "少写一个词");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"灾后_重建 | 灾后_重 | 灾后x重建", "完成100%以上 | 100%以 | 完成100以上", "路径C:\\资料 | c:\\资 | 路径C:资料",
            "<script>alert(1)</script> | <script>alert | script alert", "落实AIGC要求 | aigc要 | 落实AICG要求", "学习㐂𠮷精神 | 㐂𠮷 | 学习㐂精神",
            "王𠮷勇同志 | 𠮷勇 | 王吉勇同志", "'); drop table wording; -- | '); | 无关的话"})
    void whatIsTypedIsMeantLiterally(String title, String typed, String other) throws Exception {
        write(Cast.LINJIANG, title, "正文");
        write(Cast.LINJIANG, other, "正文");

        Document page = find("liwenjing", typed);

        assertThat(titles(page)).containsExactly(title);
        assertThat(page.select(".find-title mark").text()).isEqualToIgnoringCase(typed);
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo(typed);
    }

    @Test
    void aLineThatEndsInsideAWordDoesNotHideIt() throws Exception {
        write(Cast.LINJIANG, "粘贴来的文字", "大家要把汛\r\n情通报到每一户。");

        assertThat(find("liwenjing", "汛情").select("mark").eachText()).containsExactly("汛情");
        assertThat(find("gongwei", "汛情").select("mark").eachText()).containsExactly("汛情");
    }

    @Test
    void onlyWhatStandsIsFound() throws Exception {
        long record = write(Cast.LINJIANG, "研究防讯", "笔误");
        reword(record, "研究防汛");

        for (String username : new String[] {"liwenjing", "gongwei"}) {
            assertThat(titles(find(username, "研究防汛"))).containsExactly("研究防汛");
            assertThat(titles(find(username, "研究防讯"))).isEmpty();
        }
    }

    @Test
    void whatWasVoidedGivenBackOrWrittenLateIsFoundAndMarked() throws Exception {
        long voided = write(Cast.LINJIANG, "查渡口甲", "");
        long returned = write(Cast.LINJIANG, "查渡口乙", "", DAY.minusDays(60));
        database.sql("update ledger_record set void_reason = '重复', voided_by = (select id from account where username = 'liwenjing') where id = ?")
                .param(voided).update();
        database.sql("insert into giving_back (record_id, revision, branch_id, reason, given_by) select id, 1, branch_id, '写细些', 1 from ledger_record where id = ?")
                .param(returned).update();

        Elements about = find("gongwei", "查渡口").select(".find-about");

        assertThat(about.get(0).text()).contains("作废").doesNotContain("退回", "补记");
        assertThat(about.get(1).text()).contains("退回", "补记").doesNotContain("作废");
    }

    @ParameterizedTest
    @CsvSource({"from=2026-11-18, 二 一", "to=2026-11-17, 零", "from=2026-11-18&to=2026-11-18, 一", "kind=LECTURE, ''", "kind=ASSEMBLY, 二 一 零"})
    void whatIsFoundIsNarrowedInTheAddress(String filter, String left) throws Exception {
        for (int i = 0; i < 3; i++) {
            write(Cast.LINJIANG, "查渡口" + "零一二".charAt(i), "", DAY.plusDays(i - 1));
        }

        for (String username : new String[] {"liwenjing", "gongwei"}) {
            Document page = Jsoup.parse(visits.page(username, "/search?q=查渡口&" + filter));
            assertThat(String.join(" ", titles(page)).replace("查渡口", "")).isEqualTo(left);
            assertThat(page.select("a[href='/search?q=%E6%9F%A5%E6%B8%A1%E5%8F%A3']").text()).contains("不限种类和日期");
        }
    }

    @Test
    void aLongListGoesOnWithoutLosingOrRepeatingAnything() throws Exception {
        IntStream.range(0, 45).forEach(i -> write(Cast.LINJIANG, "查渡口%02d次".formatted(i), "", DAY.minusDays(i % 7)));

        for (String username : new String[] {"liwenjing", "gongwei"}) {
            Document first = find(username, "查渡口");
            Document second = next(username, first);
            Document third = next(username, second);

            assertThat(titles(first)).hasSize(20).contains("查渡口42次").doesNotContain("查渡口41次");
            assertThat(titles(third)).hasSize(5);
            assertThat(third.select("a[rel=next]")).isEmpty();
            assertThat(IntStream.of(0, 1, 2).boxed().flatMap(i -> titles(new Document[] {first, second, third}[i]).stream()))
                    .doesNotHaveDuplicates().hasSize(45);
        }
    }

    @ParameterizedTest
    @CsvSource({"学, 每个词至少写两个字", "学习 条, 每个词至少写两个字", "𠮷, 每个词至少写两个字", "'', 写两个字以上的词", "'  ', 写两个字以上的词"})
    void whatCanNotBeLookedForIsSaidKindly(String typed, String sentence) throws Exception {
        assertThat(find("gongwei", typed).text()).contains(sentence).doesNotContain("没有找到");
    }

    @Test
    void whatNobodyCanMeanIsRefusedWithASentence() throws Exception {
        assertThat(find("gongwei", "学习".repeat(26)).text()).contains("太长了");
        assertThat(visits.page("gongwei", "/search?q=学习&from=昨天")).contains("没有这一天");
        assertThat(visits.page("gongwei", "/search?q=学习&after=nonsense")).contains("<mark>学习</mark>");
        assertThat(visits.visit("gongwei", "/search?q=学习&kind=NONE").andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void membersAreFoundByAPartOfTheirNameByThoseWhoMaySeeThem() throws Exception {
        assertThat(find("liwenjing", "𠮷安").select("#people + ul a").attr("href")).startsWith(visits.branch(Cast.LINJIANG) + "/members?name=");
        assertThat(find("caizheng", Cast.LI_WENJING).select("#people + ul").text()).contains(Cast.LI_WENJING, Cast.LINJIANG);
        assertThat(find("zhoumingyuan", Cast.LI_WENJING).select("#people")).isEmpty();
        assertThat(find("gongwei", "阿依古丽").select("#people + ul").text()).contains("阿依古丽·买买提", Cast.GAOTA);
    }

    @Test
    void aRareWordIsFoundByItsIndex() {
        write(Cast.LINJIANG, "查渡口", "");
        database.sql("set local enable_seqscan = off").update();

        assertThat(String.join("\n", database.sql("""
                explain select from wording w where (w.kinds || bigrams(searchable(w.title, w.body))) @> (cast('{}' as text[]) || bigrams('渡口'))""")
                .query(String.class).list())).contains("Bitmap Index Scan on wording_words");
    }

    @Test
    void aSearchTakesFewStatementsHoweverMuchIsFound() throws Exception {
        IntStream.range(0, 30).forEach(i -> write(Cast.LINJIANG, "查渡口", ""));

        for (String username : new String[] {"liwenjing", "caizheng", "gongwei"}) {
            RequestPostProcessor reader = visits.as(username);
            assertThat(StatementCounter.during(() -> visits.page(reader, "/search?q=查渡口")))
                    .isLessThanOrEqualTo(12).isLessThanOrEqualTo(StatementCounter.during(() -> visits.page(reader, "/search?q=没有的话")));
        }
    }

    private Document find(String username, String typed) throws Exception {
        String address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}").encode().buildAndExpand(typed).toUriString();
        return Jsoup.parse(visits.page(username, URI.create(address)));
    }

    private Document next(String username, Document page) throws Exception {
        return Jsoup.parse(visits.page(username, URI.create(page.select("a[rel=next]").attr("href"))));
    }

    private static List<String> titles(Document page) {
        return page.select(".find-title").eachText();
    }

    private long write(String branch, String title, String body) {
        return write(branch, title, body, DAY);
    }

    private long write(String branch, String title, String body, LocalDate day) {
        long record = database.sql("""
                insert into ledger_record (branch_id, book, happened_on, revision)
                select id, 'gatherings', ?, 1 from branch where name = ? returning id""").params(day, branch).query(Long.class).single();
        word(record, 1, title, body);
        return record;
    }

    private void reword(long record, String title) {
        word(record, 2, title, "更正");
        database.sql("update ledger_record set revision = 2 where id = ?").param(record).update();
    }

    private void word(long record, int revision, String title, String body) {
        database.sql("""
                insert into wording (record_id, revision, branch_id, submission, reason, happened_on, kinds, title, body, recorded_by)
                select id, ?, branch_id, gen_random_uuid(), ?, happened_on, '{ASSEMBLY}', ?, ?, (select min(id) from account)
                from ledger_record where id = ?""").params(revision, revision == 1 ? null : "笔误", title, body, record).update();
    }
}
