package zhibu.evidence;

import static zhibu.evidence.HostileFile.inert;
import static zhibu.evidence.HostileFile.refused;
import static zhibu.evidence.Written.joined;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Archives that must not do harm: bombs, paths, contradictions, macros, programs, and one kind under another's name. */
final class HostilePackages {

    private static final String BROKEN = "已经损坏";
    private static final byte[] PICTURE = Samples.png();

    private HostilePackages() {
    }

    static List<HostileFile> all() {
        return List.of(
                refused("a bomb: 128 megabytes in 128 kilobytes", "通知.docx", "解开后过大", () -> docx("word/media/a.png", new byte[128 << 20])),
                refused("a bomb of many parts", "通知.docx", "解开后过大", HostilePackages::manyParts),
                refused("a bomb in an archive in the document", "通知.docx", "解开后过大",
                        () -> docx("word/embeddings/a.xlsx", new Zip().with("a.xml", new byte[210 << 20]).bytes())),
                refused("archives in archives in archives", "通知.docx", "一层套一层", HostilePackages::nested),
                refused("a better bomb: one kernel, listed a thousand times", "通知.docx", BROKEN, HostilePackages::overlapping),
                refused("files lying over each other", "通知.xlsx", BROKEN,
                        () -> Samples.xlsx().with("xl/a.xml", new byte[9], entry -> entry.over(0)).bytes()),
                refused("four gigabytes, it says", "通知.docx", "解开后过大", () -> docx("a.xml", entry -> entry.declaring(0xFFFFFFF0L))),
                refused("more than it says", "通知.docx", BROKEN, () -> docx("a.xml", entry -> entry.declaring(10))),
                refused("another size before the file than in the list", "通知.docx", BROKEN, () -> docx("a.xml", entry -> entry.declaringLocally(10))),
                refused("another name before the file than in the list", "通知.docx", BROKEN, () -> docx("a.xml", entry -> entry.locally("b.exe"))),
                refused("bytes behind what unpacks", "通知.docx", BROKEN, () -> docx("a.xml", entry -> entry.with(new byte[99]))),
                refused("a wrong checksum", "通知.docx", BROKEN, () -> docx("a.xml", Zip.Entry::broken)),
                refused("an unknown way of packing", "通知.docx", BROKEN, () -> docx("a.xml", entry -> entry.by(99))),
                refused("an encrypted part", "通知.docx", "加了密码", () -> docx("a.xml", Zip.Entry::encrypted)),
                refused("a document with a password", "通知.docx", "加了密码", () -> joined("\320\317\021\340\241\261\032\341", new byte[512])),
                refused("ten thousand and one parts", "通知.docx", "文件太多", HostilePackages::tooMany),
                refused("bytes before the archive", "通知.docx", BROKEN, () -> Samples.docx().bytes("PK\3\4".getBytes())),
                refused("bytes behind the list", "通知.docx", BROKEN, () -> Samples.docx().bytes(new byte[0], new byte[99], new byte[0])),
                refused("a second list elsewhere", "通知.docx", BROKEN, HostilePackages::twoLists),
                refused("a path upwards", "通知.docx", "不合规矩", () -> docx("../../evil.xml", PICTURE)),
                refused("a path upwards, of Windows", "通知.docx", "不合规矩", () -> docx("..\\evil.xml", PICTURE)),
                refused("a path from the root", "通知.docx", "不合规矩", () -> docx("/etc/passwd", PICTURE)),
                refused("a path on a drive", "通知.docx", "不合规矩", () -> docx("C:/evil.xml", PICTURE)),
                refused("a NUL in a name", "通知.docx", "不合规矩", () -> docx("a.png\0.exe", PICTURE)),
                refused("one name twice", "通知.docx", "重名", () -> docx("WORD/DOCUMENT.XML", PICTURE)),
                refused("macros", "通知.docx", "里面有宏", () -> docx("word/vbaProject.bin", PICTURE)),
                refused("macros under another name", "通知.docx", "里面有宏", HostilePackages::macros),
                refused("a macro document called docx", "通知.docx", "里面有宏",
                        () -> Samples.office("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml").with("word/document.xml", "<d/>").bytes()),
                refused("a macro sheet", "通知.xlsx", "里面有宏", () -> Samples.xlsx().with("xl/macrosheets/sheet1.xml", "<m/>").bytes()),
                refused("a program", "通知.docx", "程序或脚本", () -> docx("word/media/安装.exe", PICTURE)),
                refused("a program called a picture", "通知.docx", "程序或脚本", () -> docx("word/media/a.png", joined("MZ\220\0"))),
                refused("any file in an old object", "通知.docx", "嵌着别的文件", HostilePackages::packager),
                refused("a program in an OFD", "通知.ofd", "程序或脚本", () -> Samples.ofd().with("Doc_0/Attachs/a.bin", joined("\177ELF")).bytes()),
                refused("a template from elsewhere", "通知.docx", "别处去取模板", () -> docx("word/_rels/settings.xml.rels", """
                        <Relationships><Relationship Id="r" Type="http://x/attachedTemplate" Target="https://example.org/a.dotm" TargetMode="External"/>\
                        </Relationships>""".getBytes())),
                refused("entities that multiply", "通知.ofd", BROKEN, () -> new Zip().with("OFD.xml",
                        "<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><OFD>&b;</OFD>").bytes()),
                refused("an entity from a file", "通知.ofd", BROKEN, () -> new Zip().with("OFD.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><OFD>&a;</OFD>").bytes()),
                refused("an XLSX as DOCX", "通知.docx", "不是Word 文档", () -> Samples.xlsx().bytes()),
                refused("a DOCX as XLSX", "通知.xlsx", "不是Excel 工作簿", () -> Samples.docx().bytes()),
                refused("an OFD as DOCX", "通知.docx", "不是Word 文档", () -> Samples.ofd().bytes()),
                refused("an OFD without OFD.xml", "通知.ofd", "不是 OFD", () -> new Zip().with("Doc_0/Document.xml", "<Document/>").bytes()),
                refused("an empty archive", "通知.ofd", "不是 OFD", () -> new Zip().bytes()),
                refused("a document without contents", "通知.docx", "不是Word 文档", () -> new Zip().with("word/document.xml", "<d/>").bytes()),
                refused("a document without its main part", "通知.docx", "不是Word 文档", () -> Samples.office("/word/document.xml", Samples.WORD).bytes()),
                inert("a chart with its own small workbook", "通知.docx", () -> docx("word/embeddings/Sheet1.xlsx", Samples.xlsx().bytes())));
    }

    private static byte[] docx(String name, byte[] content) {
        return Samples.docx().with(name, content).bytes();
    }

    private static byte[] docx(String name, UnaryOperator<Zip.Entry> lie) {
        return Samples.docx().with(name, "<a>一二三四五六七八九十</a>".getBytes(), lie).bytes();
    }

    private static byte[] manyParts() {
        Zip zip = Samples.docx();
        for (int i = 0; i < 300; i++) {
            zip.with("word/media/%d.xml".formatted(i), new byte[1 << 20]);
        }
        return zip.bytes();
    }

    private static byte[] nested() {
        byte[] inner = new Zip().with("a.xml", "<a/>").bytes();
        byte[] middle = new Zip().with("inner.zip", inner).bytes();
        return docx("word/embeddings/a.xlsx", middle);
    }

    private static byte[] overlapping() {
        Zip zip = Samples.docx().with("word/kernel.xml", new byte[100_000]);
        for (int i = 0; i < 1000; i++) {
            zip.with("word/%d.xml".formatted(i), new byte[100_000], entry -> entry.over(3));
        }
        return zip.bytes();
    }

    /** A locator that leads programs that know it to another directory than others read. */
    private static byte[] twoLists() {
        return Samples.docx().bytes(new byte[0], new byte[0], new Written().add("PK\6\7").little(0, 4).little(0, 8).little(1, 4).bytes());
    }

    private static byte[] tooMany() {
        Zip zip = Samples.docx();
        for (int i = 0; i < 9_998; i++) {
            zip.with("word/%d.xml".formatted(i), new byte[0]);
        }
        return zip.bytes();
    }

    private static byte[] macros() {
        return Samples.office("/word/harmless.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/word/document.xml", Samples.WORD)
                .with("word/document.xml", "<d/>").with("word/harmless.bin", PICTURE).bytes();
    }

    private static byte[] packager() {
        byte[] object = joined("\320\317\021\340", new byte[508], "\1\0O\0l\0e\0001\0000\0N\0a\0t\0i\0v\0e\0");
        return docx("word/embeddings/oleObject1.bin", Arrays.copyOf(object, 1024));
    }
}
