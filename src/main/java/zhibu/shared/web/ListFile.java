package zhibu.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list as people download it: an xlsx workbook with one sheet, sent row by row, so that no more than a row is ever held.
 *
 * <p>A cell is text, a whole number or a day. Text stays text, whatever it begins with: nothing here is ever a formula.
 */
public final class ListFile implements AutoCloseable {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PROGRAM = "Zhibu";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    /**
     * Begins to answer with the file.
     *
     * @param name what people see: of the file, without its ending, and above every printed page
     */
    public ListFile(HttpServletResponse response, String name, List<Column> columns) throws IOException {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString());
        workbook = new Workbook(response.getOutputStream(), PROGRAM, null);
        sheet = workbook.newWorksheet("记录");
        layOut(name, columns);
    }

    /** On A4 across, as wide as the page, with the heads on every page. */
    private void layOut(String name, List<Column> columns) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.inlineString(0, i, columns.get(i).head());
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("center").fillColor("EEEEEE").borderStyle("thin").set();
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.header(name, Position.CENTER);
        next();
    }

    /**
     * Adds a row for each of these things, of which no more than so many are looked up at once.
     *
     * @param look the cells of each of some of them, in their order
     */
    public <T> void rows(List<T> things, int atOnce, Function<List<T>, Stream<List<?>>> look) throws IOException {
        for (int from = 0; from < things.size(); from += atOnce) {
            Iterator<List<?>> found = look.apply(things.subList(from, Math.min(things.size(), from + atOnce))).iterator();
            while (found.hasNext()) {
                row(found.next());
            }
        }
    }

    /** Adds a row of cells: a {@link String}, an {@link Integer} or a {@link LocalDate} each. */
    public void row(List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            fill(i, cells.get(i));
        }
        next();
    }

    private void fill(int column, Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format("yyyy-mm-dd").verticalAlignment("top").borderStyle("thin").set();
        } else if (cell instanceof Integer number) {
            sheet.value(rows, column, number);
            sheet.style(rows, column).verticalAlignment("top").borderStyle("thin").set();
        } else {
            sheet.inlineString(rows, column, CellText.of((String) cell));
            sheet.style(rows, column).wrapText(true).verticalAlignment("top").borderStyle("thin").set();
        }
    }

    private void next() throws IOException {
        rows++;
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
