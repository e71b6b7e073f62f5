package zhibu.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

/** One honest file of every kind that may be kept, made here and now. */
public final class Samples {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Samples() {
    }

    /** By the extension. */
    public static Map<String, byte[]> all() {
        return Map.of("pdf", pdf(), "docx", docx().bytes(), "xlsx", xlsx().bytes(), "jpg", jpg(), "png", png(), "ofd", ofd().bytes());
    }

    public static byte[] pdf() {
        return pdf("");
    }

    /** @param more objects of the document */
    static byte[] pdf(String more) {
        String objects = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n" + more;
        return Written.joined(objects, "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n", objects.length(), "\n%%EOF\n");
    }

    /** A PDF of this size, of noise that nothing can pack. */
    public static byte[] pdf(int size) {
        byte[] noise = new byte[size - 400];
        new Random(20261120).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == 'P' || noise[i] == '%' ? (byte) 'x' : noise[i];
        }
        return pdf("3 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n".formatted(noise.length,
                new String(noise, StandardCharsets.ISO_8859_1)));
    }

    public static byte[] png() {
        return picture("png");
    }

    public static byte[] jpg() {
        return picture("jpg");
    }

    private static byte[] picture(String format) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Zip docx() {
        return office("/word/document.xml", WORD).with("word/document.xml", "<document>学习条例</document>");
    }

    static Zip xlsx() {
        return office("/xl/workbook.xml", EXCEL).with("xl/workbook.xml", "<workbook/>");
    }

    /** A package with its table of contents and nothing else. */
    static Zip office(String part, String type) {
        return new Zip().with("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="xml" ContentType="application/xml"/><Override PartName="%s" ContentType="%s"/></Types>""".formatted(part, type))
                .with("_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"officeDocument\" Target=\"%s\"/></Relationships>".formatted(part));
    }

    static Zip ofd() {
        return new Zip().with("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>").with("Doc_0/Document.xml", "<Document/>");
    }
}
