package zhibu.entries.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import zhibu.demo.Cast;
import zhibu.fixtures.Sheet;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;

/** The other ledgers of 青山支部 as workbooks: as the secretary has them, and as the working committee does. */
@ZhibuTest
class EntriesFileTests {

    @Autowired Visits visits;
    @Autowired JdbcClient database;

    @Test
    void oneKindHasAColumnForEachOfItsFields() throws Exception {
        List<List<String>> rows = sheet("zhoumingyuan", "kind=TALK");

        assertThat(rows.get(0)).containsExactly("谈话日期", "谈话人", "谈话对象", "谈话缘由", "事由发生日期", "地点", "方式", "主要内容", "意见建议",
                "需要解决的事项和责任人", "双方已确认", "回访日期", "标记", "录入日期");
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(rows.get(1)).contains("周明远", "日常谈心", "一对一", "是").anyMatch(cell -> cell.startsWith("交流近期思想"));
    }

    @Test
    void whoReviewsGetsNothingOfWhatWasTalkedAbout() throws Exception {
        assertThat(sheet("gongwei", "kind=TALK")).hasSizeGreaterThan(10).allSatisfy(row ->
                assertThat(row).noneMatch(cell -> cell.contains("交流近期思想")));
        assertThat(sheet("gongwei", "")).noneMatch(row -> String.join("", row).contains("交流近期思想"));
    }

    @Test
    void allKindsTogetherSayInOneColumnWhatEachRecordSays() throws Exception {
        List<List<String>> rows = sheet("zhoumingyuan", "");

        assertThat(rows.get(0)).containsExactly("种类", "日期", "内容", "详情", "标记", "录入日期");
        assertThat(rows).anySatisfy(row -> assertThat(row.get(3)).contains("谈话人：周明远", "谈话缘由：日常谈心"));
    }

    @Test
    void theFileIsNarrowedAsTheListIs() throws Exception {
        assertThat(sheet("zhoumingyuan", "kind=TALK&period=3月")).hasSizeBetween(2, 5);
        assertThat(sheet("zhoumingyuan", "kind=TALK&mark=returned")).hasSize(1);
        assertThat(sheet("zhoumingyuan", "item=11")).as("no other ledger proves it").hasSize(1);
    }

    private List<List<String>> sheet(String username, String filter) throws Exception {
        long branch = database.sql("select id from branch where name = ?").param(Cast.QINGSHAN).query(Long.class).single();
        MockHttpServletResponse response = visits.visit(username, "/branches/%d/entries.xlsx?%s".formatted(branch, filter)).andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return read(response);
    }

    private static List<List<String>> read(MockHttpServletResponse response) throws IOException {
        return new Sheet(response.getContentAsByteArray()).rows();
    }
}
