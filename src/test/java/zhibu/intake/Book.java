package zhibu.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import zhibu.workbooks.CellAddress;

/** An xlsx workbook written by hand, cell by cell, as no decent program would. */
public final class Book {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final List<String> rows = new ArrayList<>();
    private final Map<String, String> more = new LinkedHashMap<>();
    private String properties = "";
    private String merged = "";
    private String mainType = MAIN;

    /** Adds a row of texts; empty ones make no cell. */
    public Book row(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                cells.append(text(new CellAddress(rows.size() + 1, i + 1).toString(), texts[i]));
            }
        }
        return cells(cells.toString());
    }

    /** Adds a row of cells as sheets write them. */
    public Book cells(String cells) {
        rows.add("<row r=\"%d\">%s</row>".formatted(rows.size() + 1, cells));
        return this;
    }

    static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    /** A number; style 1 shows it as a day, style 2 as a day in Chinese, 3 as money. */
    static String number(String address, String number, int style) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, style, number);
    }

    Book from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Book merged(String range) {
        merged = "<mergeCells count=\"1\"><mergeCell ref=\"%s\"/></mergeCells>".formatted(range);
        return this;
    }

    Book ofType(String type) {
        mainType = type;
        return this;
    }

    /** Adds a part, or puts it in the place of one. */
    public Book with(String part, String content) {
        more.put(part, content);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"%s\"/></Types>".formatted(mainType));
        parts.put("_rels/.rels", "<Relationships>%s</Relationships>".formatted(relationship("r1", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"r\">%s<sheets><sheet name=\"h\" sheetId=\"9\" state=\"hidden\" r:id=\"r9\"/>"
                .formatted(properties) + "<sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>%s%s%s</Relationships>".formatted(
                relationship("r1", "worksheet", "worksheets/sheet1.xml"), relationship("r2", "styles", "/xl/styles.xml"),
                relationship("r3", "sharedStrings", "sharedStrings.xml")));
        parts.put("xl/styles.xml", """
                <styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>\
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="4"/></cellXfs></styleSheet>""");
        parts.put("xl/sharedStrings.xml", """
                <sst><si><t>林青</t></si><si><r><t>王</t></r><r><t>芳</t></r><rPh sb="0" eb="1"><t>wang</t></rPh></si></sst>""");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>%s</sheetData>%s</worksheet>"
                .formatted(String.join("", rows), merged));
        parts.putAll(more);
        return zipped(parts);
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, KINDS, kind, target);
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The file on disk, gone when the test program ends. */
    Path path() {
        try {
            Path path = Files.write(Files.createTempFile("book", ".xlsx"), bytes());
            path.toFile().deleteOnExit();
            return path;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
