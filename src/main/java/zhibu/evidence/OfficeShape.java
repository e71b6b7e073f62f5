package zhibu.evidence;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import zhibu.evidence.Markup.Element;
import zhibu.shared.RuleViolation;

/** docx and xlsx: an archive whose contents list says what its main part is, with no macros and no template fetched from elsewhere. */
enum OfficeShape implements Shape {
    DOCUMENT("Word 文档（docx）", "/word/", "wordprocessingml.document"),
    WORKBOOK("Excel 工作簿（xlsx）", "/xl/", "spreadsheetml.sheet");

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final Pattern MACRO = Pattern.compile("macro|vbaproject|activex");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?|ftp):.*|\\\\\\\\.*|//.*|file:/*\\\\\\\\.*|file://[^/].*");

    private final String label;
    private final String folder;
    private final String mainType;

    OfficeShape(String label, String folder, String type) {
        this.label = label;
        this.folder = folder;
        this.mainType = "application/vnd.openxmlformats-officedocument.%s.main+xml".formatted(type);
    }

    @Override
    public void require(Bytes file) throws IOException {
        Shape.require(!file.has(OLD_OFFICE, 0), "是旧版格式或者加了密码，请去掉密码，另存为%s后再传".formatted(label));
        Shape.require(file.has(ARCHIVE, 0), other());
        Archive archive = new Archive(file);
        Markup contents = archive.markup("[Content_Types].xml").orElseThrow(() -> new RuleViolation(other()));
        Shape.require(contents.elements().stream().noneMatch(OfficeShape::isMacro), "里面有宏，请另存为不含宏的%s后再传".formatted(label));
        Shape.require(contents.elements().stream().anyMatch(part -> isMain(part, archive)), other());
        for (Markup relationships : archive.markupsEnding(".rels")) {
            Shape.require(relationships.elements().stream().noneMatch(OfficeShape::fetchesTemplate),
                    "要到别处去取模板，请解除模板，另存为%s后再传".formatted(label));
        }
    }

    private String other() {
        return "的内容不是%s，与扩展名不符，请用原软件打开，另存后再传".formatted(label);
    }

    private static boolean isMacro(Element part) {
        return MACRO.matcher(part.attribute("ContentType").toLowerCase(Locale.ROOT)).find();
    }

    private boolean isMain(Element part, Archive archive) {
        String name = part.attribute("PartName");
        return part.attribute("ContentType").equals(mainType) && name.startsWith(folder) && archive.contains(name.substring(1));
    }

    private static boolean fetchesTemplate(Element relationship) {
        return relationship.attribute("Type").endsWith("/attachedTemplate")
                && ELSEWHERE.matcher(relationship.attribute("Target")).matches();
    }
}
