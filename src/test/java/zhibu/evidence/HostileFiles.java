package zhibu.evidence;

import static zhibu.evidence.HostileFile.inert;
import static zhibu.evidence.HostileFile.refused;
import static zhibu.evidence.Written.joined;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that must not do harm: names that lie, contents that are something else, and what is cut off or glued on. */
public final class HostileFiles {

    private static final String WRONG_TYPE = "不是可以上传的类型";
    private static final String HTML = "<!doctype html><script>alert(document.cookie)</script>";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    private static final String PHP = "<?php system($_GET['c']); ?>";

    private HostileFiles() {
    }

    /** All of them, those of {@link HostilePackages} too. */
    public static List<HostileFile> all() {
        return Stream.of(names(), imposters(), polyglots(), pictures(), documents(), truncated(), HostilePackages.all().stream())
                .flatMap(files -> files).toList();
    }

    private static Stream<HostileFile> names() {
        return Stream.of(
                refused("a page", "通知.html", WRONG_TYPE, HTML::getBytes),
                refused("a program for Windows", "安装.exe", WRONG_TYPE, () -> joined("MZ\220\0")),
                refused("a script behind a picture's name", "照片.jpg.js", WRONG_TYPE, () -> Samples.jpg()),
                refused("a shortcut", "会议.pdf.lnk", WRONG_TYPE, () -> Samples.pdf()),
                refused("a macro document", "通知.docm", WRONG_TYPE, () -> Samples.docx().bytes()),
                refused("an old document", "通知.doc", WRONG_TYPE, () -> joined("\320\317\021\340")),
                refused("an archive", "资料.zip", WRONG_TYPE, () -> Samples.docx().bytes()),
                refused("no extension", "通知", WRONG_TYPE, () -> Samples.pdf()),
                refused("nothing but an extension", ".pdf", WRONG_TYPE, () -> Samples.pdf()),
                refused("a dot behind the extension", "通知.pdf.", WRONG_TYPE, () -> Samples.pdf()),
                refused("no name", "", WRONG_TYPE, () -> Samples.pdf()),
                refused("an alternate stream", "通知.pdf::$DATA", WRONG_TYPE, () -> Samples.pdf()),
                refused("right-to-left: shown as 通知exe.pdf", "通知\u202Efdp.exe", WRONG_TYPE, () -> Samples.pdf()),
                inert("right-to-left: shown as 通知fdp.exe", "通知\u202Eexe.pdf", () -> Samples.pdf()),
                inert("isolates and marks", "通\u2066知\u2069\u200F\u200B\uFEFF.pdf", () -> Samples.pdf()),
                inert("a path upwards in the name", "../../etc/cron.d/通知.pdf", () -> Samples.pdf()),
                inert("a path of Windows", "C:\\Windows\\System32\\..\\通知.pdf", () -> Samples.pdf()),
                inert("a NUL", "shell.php\0.pdf", () -> Samples.pdf()),
                inert("line breaks", "通知\r\nSet-Cookie: a=b\r\n.pdf", () -> Samples.pdf()),
                inert("markup", "<img src=x onerror=alert(1)>.pdf", () -> Samples.pdf()),
                inert("quotes", "\"; filename=\"x.exe\";'.pdf", () -> Samples.pdf()),
                inert("a formula", "=1+1.xlsx", () -> Samples.xlsx().bytes()),
                inert("percent signs", "%2e%2e%2f%00.pdf", () -> Samples.pdf()),
                inert("a device of Windows", "CON.pdf", () -> Samples.pdf()),
                inert("two extensions, the last one true", "安装.exe.pdf", () -> Samples.pdf()),
                inert("255 bytes", "党".repeat(83) + "ab.pdf", () -> Samples.pdf()),
                inert("1000 bytes", "党".repeat(332) + ".pdf", () -> Samples.pdf()),
                inert("capital letters", "通知.PDF", () -> Samples.pdf()),
                inert("rare characters", "㐂𠮷👍🏽.pdf", () -> Samples.pdf()),
                refused("a fullwidth dot", "通知．pdf", WRONG_TYPE, () -> Samples.pdf()));
    }

    private static Stream<HostileFile> imposters() {
        return Stream.of(
                refused("nothing at all", "空.pdf", "是空文件", () -> new byte[0]),
                refused("a byte more than 20 MB", "大.pdf", "超过 20 MB", () -> new byte[(20 << 20) + 1]),
                refused("a page as PDF", "通知.pdf", "不是 PDF", HTML::getBytes),
                refused("a page as JPG", "照片.jpg", "不是 JPG", HTML::getBytes),
                refused("a drawing with a script as PNG", "照片.png", "不是 PNG", SVG::getBytes),
                refused("PHP as PNG", "照片.png", "不是 PNG", PHP::getBytes),
                refused("a GIF as JPG", "照片.jpg", "不是 JPG", () -> joined("GIF89a/*", "*/=1;alert(1)")),
                refused("a PNG as JPG", "照片.jpg", "不是 JPG", () -> Samples.png()),
                refused("a JPG as PNG", "照片.png", "不是 PNG", () -> Samples.jpg()),
                refused("a PDF as DOCX", "通知.docx", "不是Word 文档", () -> Samples.pdf()),
                refused("a DOCX as PDF", "通知.pdf", "不是 PDF", () -> Samples.docx().bytes()),
                refused("a program as PDF", "通知.pdf", "不是 PDF", () -> joined("MZ\220\0", Samples.pdf())),
                refused("a JPG's first bytes and nothing else", "照片.jpg", "不完整", () -> joined("\377\330\377", PHP, "\377\331")),
                refused("zeros", "照片.png", "不是 PNG", () -> new byte[4096]));
    }

    private static Stream<HostileFile> polyglots() {
        byte[] archive = Samples.docx().bytes();
        return Stream.of(
                refused("a PDF and an archive", "通知.pdf", "夹带着压缩包", () -> joined(Samples.pdf(), archive)),
                refused("an archive within a PDF", "通知.pdf", "夹带着压缩包",
                        () -> Samples.pdf("3 0 obj\n<< /Length 9 >>\nstream\n" + new String(archive, StandardCharsets.ISO_8859_1)
                                + "\nendstream\nendobj\n")),
                refused("a PDF and a page", "通知.pdf", "附着别的内容", () -> joined(Samples.pdf(4000), HTML)),
                refused("a page in the head of a PDF", "通知.pdf", "夹带着网页", () -> Samples.pdf("% " + HTML + "\n")),
                refused("a PDF behind other bytes", "通知.pdf", "不是 PDF", () -> joined("#!/bin/sh\n", Samples.pdf())),
                refused("two PDFs", "通知.pdf", "另一个 PDF", () -> joined(Samples.pdf(), Samples.pdf())),
                refused("an archive before which a PDF lies", "通知.docx", "不是Word 文档", () -> Samples.docx().bytes(Samples.pdf())),
                refused("a PDF within a JPG", "照片.jpg", "夹带着 PDF", () -> withComment("%PDF-1.4\n1 0 obj")),
                refused("an archive within a JPG", "照片.jpg", "夹带着压缩包", () -> withComment(new String(archive, StandardCharsets.ISO_8859_1))),
                refused("a JPG with PHP behind", "照片.jpg", "附着别的内容", () -> joined(Samples.jpg(), PHP)),
                refused("a JPG with a film behind", "照片.jpg", "动态照片", () -> joined(Samples.jpg(), "\0\0\0\030ftypmp42")),
                refused("a PNG with an archive behind", "照片.png", "附着别的内容", () -> joined(Samples.png(), archive)),
                refused("a PNG with a script behind", "照片.png", "附着别的内容", () -> joined(Samples.png(), "<script>alert(1)</script>")),
                refused("an archive with a page behind", "通知.docx", "附着别的内容", () -> joined(archive, HTML)),
                inert("PHP in a comment of a JPG", "照片.jpg", () -> withComment(PHP)),
                inert("a script in a text of a PNG", "照片.png", () -> withChunk("tEXt", joined("Comment\0", HTML))),
                inert("a JPG behind a JPG, as telephones do", "照片.jpg", () -> joined(Samples.jpg(), Samples.jpg())));
    }

    private static Stream<HostileFile> pictures() {
        return Stream.of(
                refused("a PNG of 65535 × 65535", "照片.png", "尺寸太大", () -> withSize(65535, 65535)),
                refused("a PNG of four thousand million squared", "照片.png", "尺寸太大", () -> withSize(0x7FFFFFFFL, 0x7FFFFFFFL)),
                refused("a PNG of no width", "照片.png", "尺寸不对", () -> withSize(0, 30)),
                refused("a JPG of 65535 × 65535", "照片.jpg", "尺寸太大", HostileFiles::hugeJpg),
                refused("a chunk longer than the file", "照片.png", "不完整",
                        () -> new Written().add(Arrays.copyOf(Samples.png(), 33)).big(0x7FFFFFF0L, 4).add("IDAT").bytes()),
                refused("a chunk with a wrong checksum", "照片.png", "已经损坏", () -> changed(Samples.png(), Samples.png().length - 20)),
                refused("a PNG without pixels", "照片.png", "已经损坏",
                        () -> joined(Arrays.copyOf(Samples.png(), 33), Arrays.copyOfRange(Samples.png(), Samples.png().length - 12, Samples.png().length))),
                refused("a JPG without a picture", "照片.jpg", "已经损坏", () -> joined("\377\330\377\376\0\4ab\377\331")));
    }

    private static Stream<HostileFile> documents() {
        return Stream.of(
                inert("a PDF with a script", "通知.pdf", () -> Samples.pdf("3 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj\n")),
                inert("a PDF that starts programs", "通知.pdf", () -> Samples.pdf("3 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n")),
                inert("a PDF with files in it", "通知.pdf", () -> Samples.pdf("3 0 obj\n<< /Type /Filespec /EF << /F 4 0 R >> >>\nendobj\n")),
                inert("a PDF that sends forms", "通知.pdf", () -> Samples.pdf("3 0 obj\n<< /S /SubmitForm /F (https://example.org) >>\nendobj\n")),
                refused("a PDF of an unknown version", "通知.pdf", "不是 PDF", () -> joined("%PDF-9.9\n", Samples.pdf())),
                refused("a PDF whose table of contents is elsewhere", "通知.pdf", "目录已经损坏",
                        () -> joined("%PDF-1.4\nnothing\n", "startxref\n0\n%%EOF")),
                refused("a PDF that points behind its end", "通知.pdf", "目录已经损坏", () -> joined("%PDF-1.4\nnothing\n", "startxref\n99999999\n%%EOF")));
    }

    private static Stream<HostileFile> truncated() {
        return Samples.all().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(sample -> refused("half a " + sample.getKey(), "一半." + sample.getKey(), "不完整",
                        () -> Arrays.copyOf(sample.getValue(), sample.getValue().length / 2)));
    }

    private static byte[] withComment(String comment) {
        byte[] jpg = Samples.jpg();
        return new Written().add(Arrays.copyOf(jpg, 2)).add("\377\376").big(comment.length() + 2, 2).add(comment)
                .add(Arrays.copyOfRange(jpg, 2, jpg.length)).bytes();
    }

    private static byte[] withChunk(String type, byte[] content) {
        byte[] png = Samples.png();
        return new Written().add(Arrays.copyOf(png, 33)).add(chunk(type, content)).add(Arrays.copyOfRange(png, 33, png.length)).bytes();
    }

    private static byte[] withSize(long width, long height) {
        byte[] png = Samples.png();
        byte[] header = new Written().big(width, 4).big(height, 4).add(Arrays.copyOfRange(png, 24, 29)).bytes();
        return new Written().add(Arrays.copyOf(png, 8)).add(chunk("IHDR", header)).add(Arrays.copyOfRange(png, 33, png.length)).bytes();
    }

    private static byte[] chunk(String type, byte[] content) {
        return new Written().big(content.length, 4).add(type).add(content).big(Written.crc(joined(type, content)), 4).bytes();
    }

    private static byte[] hugeJpg() {
        return joined("\377\330\377\300\0\021\10\377\377\377\377\3\1\42\0\2\21\1\3\21\1\377\331");
    }

    private static byte[] changed(byte[] file, int position) {
        file[position] ^= 1;
        return file;
    }
}
