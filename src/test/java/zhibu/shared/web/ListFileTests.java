package zhibu.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import zhibu.fixtures.Sheet;

/** A list that is downloaded says what is stored, letter by letter, and does nothing. */
class ListFileTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "\t=1", "<script>alert(1)</script>", "&lt;", "]]>",
            "_x0041_", "_x005F_", "𠮷㐂🎉👨‍👩‍👧", "  前后有空格  ", "第一行\n第二行", "00123", "2026-11-20", "TRUE", "'引号'"})
    void textAppearsAsItIsStored(String text) throws IOException {
        Sheet sheet = written(text);

        assertThat(sheet.rows().get(1)).containsExactly(text);
        assertThat(sheet.formulas()).isZero();
        assertThat(sheet.parts().get("xl/worksheets/sheet1.xml")).contains("t=\"inlineStr\"");
    }

    @Test
    void threeThousandLinesAreOneCell() throws IOException {
        String minutes = "第一项：学习。\r\n".repeat(3000);

        assertThat(written(minutes).rows().get(1)).containsExactly(minutes.replace("\r\n", "\n"));
    }

    @Test
    void whatNoCellHoldsIsCutWhereEverybodySeesIt() throws IOException {
        assertThat(written("长".repeat(CellText.MOST)).rows().get(1).get(0)).hasSize(CellText.MOST).doesNotContain("全文");
        assertThat(written("长".repeat(CellText.MOST + 1)).rows().get(1).get(0)).hasSize(CellText.MOST).endsWith(CellText.CUT);
        assertThat(written("一" + "𠮷".repeat(CellText.MOST)).rows().get(1).get(0)).endsWith("𠮷" + CellText.CUT);
        assertThat(written("𠮷".repeat(CellText.MOST)).rows().get(1).get(0)).endsWith("𠮷" + CellText.CUT);
    }

    @Test
    void charactersThatXmlDoesNotKnowAreLeftOut() throws IOException {
        assertThat(written("a\u0000b\u0007c\u001bd\ufffee\ud842f").rows().get(1)).containsExactly("abcdef");
    }

    @Test
    void numbersAndDaysCanBeReckonedWith() throws IOException {
        try (ListFile file = new ListFile(response, "表", List.of(new Column("应到", 8), new Column("日期", 12)))) {
            file.row(List.of(12, LocalDate.parse("2026-11-20")));
        }

        Sheet sheet = new Sheet(response.getContentAsByteArray());
        assertThat(sheet.rows()).containsExactly(List.of("应到", "日期"), List.of("12", "46346.0"));
        assertThat(sheet.parts().get("xl/styles.xml")).contains("yyyy-mm-dd");
    }

    @Test
    void itIsSavedUnderItsChineseName() throws IOException {
        written("");

        String disposition = response.getHeader("Content-Disposition");
        assertThat(disposition).startsWith("attachment;").isASCII();
        assertThat(URLDecoder.decode(disposition.replaceAll(".*filename\\*=UTF-8''", ""), StandardCharsets.UTF_8)).isEqualTo("青山支部2026年会议活动.xlsx");
        assertThat(response.getContentType()).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void rowsAreSentAsTheyCome() throws IOException {
        try (ListFile file = new ListFile(response, "表", List.of(new Column("内容", 40)))) {
            for (int i = 0; i < 200; i++) {
                file.row(List.of(noise(i)));
            }
            assertThat(response.getContentAsByteArray()).hasSizeGreaterThan(200_000);
        }
        assertThat(new Sheet(response.getContentAsByteArray()).rows()).hasSize(201);
    }

    /** Two thousand characters that don't shrink when they are packed. */
    private static String noise(int seed) {
        return new Random(seed).ints(2000, 0x4e00, 0x9fa5).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Sheet written(String text) throws IOException {
        MockHttpServletResponse fresh = response.getContentAsByteArray().length == 0 ? response : new MockHttpServletResponse();
        try (ListFile file = new ListFile(fresh, "青山支部2026年会议活动", List.of(new Column("内容", 40)))) {
            file.row(List.of(text));
        }
        return new Sheet(fresh.getContentAsByteArray());
    }
}
