package zhibu.workbooks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A workbook that was found sound, of which the first sheet people see is read row by row. */
public final class Workbook implements AutoCloseable {

    private final Parts parts;
    private final String main;
    private final SharedTexts texts;
    private final DayStyles days;

    /**
     * Opens it.
     *
     * @throws zhibu.shared.RuleViolation if it can't be read
     */
    public Workbook(Path file) throws IOException {
        parts = new Parts(file);
        main = parts.references("").values().stream().filter(part -> part.get(0).equals("officeDocument")).map(part -> part.get(1))
                .findFirst().orElseThrow(Refused::unreadable);
        texts = SharedTexts.of(parts, main);
        days = DayStyles.of(parts, main);
    }

    /**
     * Reads the sheet.
     *
     * @return which of its cells are merged
     * @throws zhibu.shared.RuleViolation if it can't be read
     */
    public List<CellRange> read(Rows rows) throws IOException {
        Contents contents = parts.read(main, Workbook::contents);
        Map<String, List<String>> references = parts.references(main);
        List<String> sheet = references.getOrDefault(contents.sheet(), List.of("", ""));
        if (!sheet.get(0).equals("worksheet")) {
            throw Refused.unreadable();
        }
        return parts.read(sheet.get(1), elements -> new SheetCells(elements, texts, days, contents.from1904()).read(rows));
    }

    private static Contents contents(Elements elements) throws XMLStreamException {
        boolean from1904 = false;
        String sheet = "";
        while (elements.next()) {
            if (elements.begins("workbookPr")) {
                from1904 = List.of("1", "true").contains(elements.attribute("date1904"));
            } else if (elements.begins("sheet") && sheet.isEmpty() && !elements.attribute("state").toLowerCase(Locale.ROOT)
                    .contains("hidden")) {
                sheet = elements.attribute("id");
            }
        }
        return new Contents(sheet, from1904);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** Whoever takes the rows. */
    public interface Rows {

        /**
         * One row.
         *
         * @param number from 1, as the sheet counts
         * @param cells those that aren't empty
         */
        void take(int number, List<Cell> cells);
    }

    /**
     * What a workbook's table of contents says.
     *
     * @param sheet the number of the reference to its first sheet that isn't hidden
     * @param from1904 whether days are counted from 1904
     */
    private record Contents(String sheet, boolean from1904) {
    }
}
