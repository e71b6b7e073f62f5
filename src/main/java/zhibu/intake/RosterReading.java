package zhibu.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhibu.members.Particular;
import zhibu.shared.RuleViolation;
import zhibu.workbooks.Cell;
import zhibu.workbooks.CellRange;
import zhibu.workbooks.Refused;
import zhibu.workbooks.Workbook;

/** Reads a roster from a workbook that was found sound; refuses it as a whole where a cell can't be believed. */
final class RosterReading implements Workbook.Rows {

    /** A whole base of a large city's organs; beyond it a page of what changes can't be looked over by anybody. */
    static final int MOST_ROWS = 20_000;

    /** A roster has some thirty columns; files with many more are something else. */
    static final int MOST_COLUMNS = 100;

    /** Of all rows together: they are kept in one piece until they are confirmed. */
    static final long MOST_CHARACTERS = 12_000_000;

    private @Nullable Headings headings;
    private final List<FileRow> rows = new ArrayList<>();
    private long characters;

    private RosterReading() {
    }

    /** @throws RuleViolation naming the heading or the cell that is wrong, and what to do */
    static RosterFile read(Path file) throws IOException {
        try (Workbook workbook = new Workbook(file)) {
            RosterReading reading = new RosterReading();
            List<CellRange> merged = workbook.read(reading);
            return reading.finish(merged);
        }
    }

    @Override
    public void take(int number, List<Cell> cells) {
        cells.stream().filter(cell -> cell.address().column() > MOST_COLUMNS).findFirst().ifPresent(cell -> {
            throw Refused.cell(cell.address(), "在第 %d 列以后，花名册没有这么多栏，请删去多余的列".formatted(MOST_COLUMNS));
        });
        if (headings != null) {
            data(number, cells, headings);
        } else if (number <= Headings.LATEST_ROW && Headings.are(cells)) {
            headings = Headings.of(number, cells);
        } else if (number > Headings.LATEST_ROW) {
            throw noHeadings();
        }
    }

    private static RuleViolation noHeadings() {
        return Refused.file("第一张工作表的前 %d 行里没有找到栏目名称（姓名、性别、出生日期等），请用模板填写".formatted(Headings.LATEST_ROW));
    }

    private void data(int number, List<Cell> cells, Headings known) {
        Map<Particular, String> typed = new EnumMap<>(Particular.class);
        List<String> flaws = new ArrayList<>();
        for (Cell cell : cells) {
            Particular particular = known.columns().get(cell.address().column());
            if (particular != null) {
                requireBelievable(cell);
                typed.put(particular, cell.text());
                if (particular == Particular.ID_NUMBER && cell.kind() != Cell.Kind.TEXT) {
                    flaws.add("%s 的公民身份号码是按数字存的，后几位已经丢失，请把这一栏设为文本格式后重新填写".formatted(cell.address()));
                }
            }
        }
        if (!typed.isEmpty()) {
            keep(new FileRow(number, typed, flaws));
        }
    }

    private static void requireBelievable(Cell cell) {
        if (cell.kind() == Cell.Kind.FORMULA) {
            throw Refused.cell(cell.address(), "是公式，请把公式换成它的结果（复制后选择性粘贴为数值）再传");
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            throw Refused.cell(cell.address(), "里是错误值，请改正后再传");
        }
        if (cell.text().length() > Cell.LONGEST) {
            throw Refused.cell(cell.address(), "超过 %d 字，请核对是否填错了栏".formatted(Cell.LONGEST));
        }
    }

    private void keep(FileRow row) {
        characters += row.typed().values().stream().mapToLong(String::length).sum();
        if (rows.size() == MOST_ROWS || characters > MOST_CHARACTERS) {
            throw Refused.file("一次最多导入 %d 行，请拆成几个文件分别导入".formatted(MOST_ROWS));
        }
        rows.add(row);
    }

    private RosterFile finish(List<CellRange> merged) {
        if (headings == null) {
            throw noHeadings();
        }
        Headings known = headings;
        merged.stream().filter(range -> known.columns().keySet().stream().anyMatch(column -> range.reachesBelow(known.row(), column)))
                .findFirst().ifPresent(range -> {
                    throw Refused.cell(range.first(), "是合并单元格，请取消合并，把每一格都填上再传");
                });
        if (rows.isEmpty()) {
            throw Refused.file("栏目名称下面没有填写内容，没有可以导入的行");
        }
        return new RosterFile(known.unknown(), rows);
    }
}
