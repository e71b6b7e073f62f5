package zhibu.workbooks;

import zhibu.shared.RuleViolation;

/** The sentences with which a whole file is refused. They name cells and headings, never what stands in them. */
public final class Refused {

    /** The field of the form in which files are chosen. */
    static final String FIELD = "file";

    private Refused() {
    }

    /** The whole file, for a reason of its own. */
    public static RuleViolation file(String sentence) {
        return new RuleViolation(FIELD, sentence);
    }

    /** What isn't a workbook at all, or a broken one. */
    public static RuleViolation unreadable() {
        return file("读不懂这个文件：内容可能已经损坏，请用 Excel 或 WPS 打开，另存为 xlsx 后再传");
    }

    /** The whole file, for what one cell holds: 「C7 单元格是公式」. */
    public static RuleViolation cell(CellAddress cell, String sentence) {
        return file("%s 单元格%s".formatted(cell, sentence));
    }
}
