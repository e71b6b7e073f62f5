package zhibu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.members.Particular;
import zhibu.shared.RuleViolation;
import zhibu.workbooks.Cell;
import zhibu.workbooks.CellAddress;

/** Rosters as people send them in, and as they should not. */
class RosterReadingTests {

    private static final String[] HEADINGS = {"姓名", "性别", "出生日期", "工作岗位", "入党日期", "转入支部日期", "公民身份号码"};
    private static final String[] LIN_QING = {"林青", "女", "1985-03-02", "处长", "2008-06-30", "2015-01-01", ""};

    @Test
    void headingsStandInAnyOrderBelowATitleUnderAnyNameTheyAreKnownBy() throws IOException {
        RosterFile file = read(new Book().row("青山支部党员花名册").row().row("入党时间", "　姓 名　", "备注", "身份证号（18位）", "岗位", "性别*",
                "出生年月 (必填)", "转入日期").row("2008.6.30", "林青", "劳模", "", "处长", "女", "1985年3月2日", "20150101"));

        assertThat(file.unknown()).containsExactly("备注");
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.get(Particular.NAME)).isEqualTo("林青");
            assertThat(row.get(Particular.JOINED_ON)).isEqualTo("2008.6.30");
            assertThat(row.flaws()).isEmpty();
        });
    }

    @Test
    void whatHeadingsLackOrRepeatIsNamed() {
        assertRefused(new Book().row("姓名", "性别", "工作岗位"), "缺少这些栏：出生日期、入党日期、转入支部日期");
        assertRefused(new Book().row("姓名", "性别", "出生日期", "出生年月"), "「出生日期」栏出现了 2 次（C1、D1）");
        assertRefused(new Book().row("会议", "地点").row("一", "二").row("一").row("一").row("一").row("一"), "没有找到栏目名称");
        assertRefused(new Book().row("会议"), "没有找到栏目名称");
        assertRefused(new Book().row(HEADINGS), "没有可以导入的行");
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "60, 1900-02-29", "61, 1900-03-01", "31108, 1985-03-02", "31108.75, 1985-03-02",
        "2958465, 9999-12-31", "2958466, 2958466", "0, 0", "-1, -1"})
    void daysCountFrom1900WithADayThatNeverWas(String number, String day) throws IOException {
        assertThat(birthday(new Book(), number, 1)).isEqualTo(day);
        assertThat(birthday(new Book(), number, 2)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "59, 1904-02-29", "29646, 1985-03-02", "-1, -1"})
    void orFrom1904(String number, String day) throws IOException {
        assertThat(birthday(new Book().from1904(), number, 1)).isEqualTo(day);
    }

    @Test
    void anotherNumberIsNoDay() throws IOException {
        assertThat(birthday(new Book(), "19850302", 0)).isEqualTo("19850302");
        assertThat(birthday(new Book(), "31108", 3)).isEqualTo("31108");
        assertThat(birthday(new Book(), "1E999", 1)).isEqualTo("Infinity");
    }

    private static String birthday(Book book, String number, int style) throws IOException {
        return read(book.row(HEADINGS).cells(Book.text("A2", "林青") + Book.number("C2", number, style))).rows().get(0)
                .get(Particular.BORN_ON);
    }

    @Test
    void sharedTextIsReadWithItsRunsButNotHowItIsPronounced() throws IOException {
        assertThat(read(new Book().row(HEADINGS).cells("<c r=\"A2\" t=\"s\"><v>1</v></c>")).rows().get(0).get(Particular.NAME))
                .isEqualTo("王芳");
        assertRefused(new Book().row(HEADINGS).cells("<c r=\"A2\" t=\"s\"><v>2</v></c>"), "读不懂这个文件");
    }

    @Test
    void anIdNumberThatIsANumberHasLostDigits() throws IOException {
        assertThat(read(new Book().row(HEADINGS).cells(Book.text("A2", "林青") + Book.number("G2", "110105194912310000", 0))).rows().get(0)
                .flaws()).containsExactly("G2 的公民身份号码是按数字存的，后几位已经丢失，请把这一栏设为文本格式后重新填写");
    }

    @Test
    void aCellThatCannotBeBelievedRefusesTheFile() {
        assertRefused(linQing().cells("<c r=\"C3\"><f>TODAY()</f><v>31108</v></c>"), "C3 单元格是公式");
        assertRefused(linQing().cells("<c r=\"A3\" t=\"e\"><v>#REF!</v></c>"), "A3 单元格里是错误值");
        assertRefused(linQing().row(LIN_QING).merged("C2:C3"), "C2 单元格是合并单元格");
        assertRefused(linQing().row("好".repeat(1001)), "A3 单元格超过 1000 字");
        assertRefused(linQing().cells(Book.text("CW3", "多")), "CW3 单元格在第 100 列以后");
        assertRefused(linQing().cells("<c r=\"ZZZZ3\"><v>1</v></c>"), "读不懂这个文件");
        assertRefused(linQing().cells("<c r=\"C3\"><v>abc</v></c>"), "读不懂这个文件");
        assertRefused(linQing().with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"), "读不懂这个文件");
        assertRefused(linQing().with("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"), "");
    }

    @Test
    void whatStandsUnderUnknownHeadingsOrAboveTheHeadingsIsNobodysBusiness() throws IOException {
        RosterFile file = read(new Book().row("花名册", "", "").merged("A1:G1").row(concat(HEADINGS, "年龄")).cells(Book.text("A3", "林青")
                + "<c r=\"H3\"><f>1+1</f><v>2</v></c>"));

        assertThat(file.rows()).singleElement().returns("林青", row -> row.get(Particular.NAME));
    }

    @Test
    void twentyThousandRowsAreEnough() throws IOException {
        Book book = new Book().row(HEADINGS);
        IntStream.range(0, RosterReading.MOST_ROWS).forEach(i -> book.row(LIN_QING));

        assertThat(read(book).rows()).hasSize(RosterReading.MOST_ROWS);
        assertRefused(book.row(LIN_QING), "最多导入 20000 行");
    }

    @Test
    void charactersWrittenByTheirNumbersAreRead() throws IOException {
        assertThat(read(new Book().row(HEADINGS).row(" 林_x9752__x005F_x0041_\u00A0")).rows().get(0).get(Particular.NAME))
                .isEqualTo("林青_x0041_");
    }

    @Test
    void nothingReadTellsWhatItSays() throws IOException {
        RosterFile file = read(linQing());

        assertThat(List.of(file, file.rows().get(0), new Cell(new CellAddress(7, 3), Cell.Kind.TEXT, "林青"))).asString()
                .doesNotContain("林青");
    }

    private static Book linQing() {
        return new Book().row(HEADINGS).row(LIN_QING);
    }

    private static String[] concat(String[] some, String more) {
        return Stream.concat(Arrays.stream(some), Stream.of(more)).toArray(String[]::new);
    }

    private static RosterFile read(Book book) throws IOException {
        return RosterReading.read(book.path());
    }

    private static void assertRefused(Book book, String sentence) {
        assertThatThrownBy(() -> read(book)).isInstanceOf(RuleViolation.class).hasMessageContaining(sentence);
    }
}
