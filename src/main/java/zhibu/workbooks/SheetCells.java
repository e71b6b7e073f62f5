package zhibu.workbooks;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The cells of a sheet, row by row: no more than a row is ever held. */
final class SheetCells {

    private final Elements elements;
    private final SharedTexts texts;
    private final DayStyles days;
    private final boolean from1904;
    private int row;
    private int column;

    SheetCells(Elements elements, SharedTexts texts, DayStyles days, boolean from1904) {
        this.elements = elements;
        this.texts = texts;
        this.days = days;
        this.from1904 = from1904;
    }

    /** Hands on every row; answers which cells are merged. */
    List<CellRange> read(Workbook.Rows rows) throws XMLStreamException {
        List<CellRange> merged = new ArrayList<>();
        while (elements.next()) {
            if (elements.begins("row")) {
                row = elements.number("r", row + 1);
                column = 0;
                rows.take(row, cells());
            } else if (elements.begins("mergeCell")) {
                merged.add(CellRange.of(elements.attribute("ref")));
            }
        }
        return merged;
    }

    private List<Cell> cells() throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        while (elements.next() && !elements.ends("row")) {
            if (elements.begins("c")) {
                Cell cell = cell();
                if (!cell.text().isEmpty() || cell.kind() == Cell.Kind.FORMULA) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private Cell cell() throws XMLStreamException {
        CellAddress address = address();
        String type = elements.attribute("t");
        boolean day = days.isDay(elements.number("s", 0));
        boolean formula = false;
        String value = "";
        while (elements.next() && !elements.ends("c")) {
            formula |= elements.begins("f");
            if (elements.begins("v")) {
                value = elements.text(Cell.LONGEST);
            } else if (elements.begins("is")) {
                value = CellText.joined(elements, "is");
            }
        }
        return formula ? new Cell(address, Cell.Kind.FORMULA, "") : cell(address, type, value, day);
    }

    private CellAddress address() {
        String written = elements.attribute("r");
        CellAddress address = written.isEmpty() ? new CellAddress(row, column + 1) : CellAddress.of(written);
        column = address.column();
        return address;
    }

    private Cell cell(CellAddress address, String type, String value, boolean day) {
        return switch (type) {
            case "s" -> new Cell(address, Cell.Kind.TEXT, texts.get(value));
            case "inlineStr" -> new Cell(address, Cell.Kind.TEXT, value);
            case "str" -> new Cell(address, Cell.Kind.TEXT, CellText.seen(value));
            case "b" -> new Cell(address, Cell.Kind.TEXT, value.equals("1") ? "是" : "否");
            case "e" -> new Cell(address, Cell.Kind.ERROR, value);
            case "d" -> new Cell(address, Cell.Kind.DAY, value.split("T", 2)[0]);
            default -> number(address, value, day);
        };
    }

    private Cell number(CellAddress address, String value, boolean day) {
        if (value.isBlank()) {
            return new Cell(address, Cell.Kind.TEXT, "");
        }
        double number = CellNumber.of(value.strip());
        return day ? new Cell(address, Cell.Kind.DAY, DayNumber.written(number, from1904))
                : new Cell(address, Cell.Kind.NUMBER, CellNumber.written(number));
    }
}
