package zhibu.evidence;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PDF: one header at the very front, one table of contents that the trailer points to, nothing after the end. */
final class PdfShape implements Shape {

    private static final Pattern VERSION = Pattern.compile("%PDF-[12]\\.[0-9]");
    private static final Pattern TRAILER = Pattern.compile("startxref\\s+([0-9]{1,9})\\s+%%EOF[\\s\\x00]*$");
    private static final Pattern CONTENTS = Pattern.compile("\\s*(xref|[0-9]+\\s+[0-9]+\\s+obj)[\\s\\S]*");
    private static final Pattern PAGE = Pattern.compile("<(!doctype|html|script|svg|body|iframe)");

    @Override
    public void require(Bytes file) {
        Shape.require(VERSION.matcher(file.text(0, 8)).matches(), "的内容不是 PDF，请用原软件打开，另存为 PDF 后再传");
        Shape.require(file.indexOf(PDF_HEADER, 1, file.length()) < 0, "里面还套着另一个 PDF，请把它们分开，各存一份后再传");
        Shape.require(!PAGE.matcher(file.text(0, HEAD).toLowerCase(Locale.ROOT)).find(), "里面夹带着网页，请用原软件打开，另存为 PDF 后再传");
        Shape.requireNoArchiveWithin(file);
        requireTrailer(file);
    }

    private static void requireTrailer(Bytes file) {
        String tail = file.text(Math.max(0, file.length() - HEAD), HEAD);
        Shape.require(tail.contains("%%EOF"), Bytes.INCOMPLETE);
        Matcher trailer = TRAILER.matcher(tail);
        Shape.require(trailer.find(), "的末尾附着别的内容，请用原软件打开，另存为 PDF 后再传");
        Shape.require(CONTENTS.matcher(file.text(Long.parseLong(trailer.group(1)), 64)).matches(),
                "的目录已经损坏，请用原软件打开，另存为 PDF 后再传");
    }
}
