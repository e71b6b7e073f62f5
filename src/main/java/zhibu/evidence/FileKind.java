package zhibu.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that may be kept, each with the one shape a file of its kind has. */
enum FileKind {
    PDF("application/pdf", new PdfShape(), "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", OfficeShape.DOCUMENT, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", OfficeShape.WORKBOOK, "xlsx"),
    JPG("image/jpeg", new JpegShape(), "jpg", "jpeg"),
    PNG("image/png", new PngShape(), "png"),
    OFD("application/ofd", new OfdShape(), "ofd");

    private final String mediaType;
    private final Shape shape;
    private final List<String> extensions;

    FileKind(String mediaType, Shape shape, String... extensions) {
        this.mediaType = mediaType;
        this.shape = shape;
        this.extensions = List.of(extensions);
    }

    /** The kind that files with this extension, in lower case, claim to be. */
    static Optional<FileKind> of(String extension) {
        return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    Shape shape() {
        return shape;
    }
}
