package zhibu.evidence;

import static java.util.Comparator.comparingLong;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import zhibu.shared.RuleViolation;

/**
 * A zip archive that is nothing but one: its files lie one after the other from the first byte to the directory, each as the directory
 * says, none over another, none encrypted. Its contents have been unpacked once, within limits, before anybody can ask for them.
 */
final class Archive {

    static final String BROKEN = "的内容已经损坏，请用原软件打开，另存一份后再传";

    private static final byte[] FILE = {'P', 'K', 3, 4};
    private static final int FILE_RECORD = 30;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_FOLLOW = 8;
    private static final Set<Long> SIZES_RECORDS = Set.of(0L, 12L, 16L, 20L, 24L);
    private static final long SEE_ZIP64 = 0xFFFFFFFFL;

    private final Bytes file;
    private final List<ZipArchiveEntry> entries;
    private final Set<String> names = new HashSet<>();

    Archive(Bytes file) throws IOException {
        Shape.requireNoPdfWithin(file);
        this.file = file;
        Directory directory = Directory.of(file);
        this.entries = entries(directory);
        requireTiling(directory);
        Unpacking unpacking = new Unpacking(entries);
        for (ZipArchiveEntry entry : entries) {
            unpack(entry, unpacking);
        }
    }

    /** In the order in which they lie in the file. The library reads the directory; what it says is not believed until it is checked. */
    private List<ZipArchiveEntry> entries(Directory directory) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(file.again())
                .setIgnoreLocalFileHeader(true).get()) {
            List<ZipArchiveEntry> listed = new ArrayList<>(Collections.list(zip.getEntries()));
            Shape.require(listed.size() == directory.entries(), BROKEN);
            listed.sort(comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
            return listed;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new RuleViolation(BROKEN);
        }
    }

    private void requireTiling(Directory directory) {
        long end = 0;
        for (int i = 0; i < entries.size(); i++) {
            ZipArchiveEntry entry = entries.get(i);
            requireName(entry.getName());
            requireAgreement(entry);
            Shape.require(entry.getLocalHeaderOffset() == end, BROKEN);
            long next = i + 1 < entries.size() ? entries.get(i + 1).getLocalHeaderOffset() : directory.start();
            long rest = next - dataStart(entry) - entry.getCompressedSize();
            Shape.require(rest == 0 || hasSizesBehind(entry) && SIZES_RECORDS.contains(rest), BROKEN);
            end = next;
        }
        Shape.require(end == directory.start(), BROKEN);
    }

    private void requireName(String name) {
        Shape.require(EntryName.isSound(name), "里面的文件名不合规矩，请用原软件打开，另存一份后再传");
        Shape.require(names.add(name.toLowerCase(Locale.ROOT)), "里面有重名的文件，请用原软件打开，另存一份后再传");
        Shape.require(!EntryName.isMacro(name), "里面有宏，请另存为不含宏的文件后再传");
        Shape.require(!EntryName.isProgram(name), "里面夹带着程序或脚本，请去掉后再传");
    }

    /** That what stands before the file's bytes says the same as the directory. */
    private void requireAgreement(ZipArchiveEntry entry) {
        long at = entry.getLocalHeaderOffset();
        long flags = file.little(at + 6, 2);
        Shape.require(((flags | entry.getRawFlag()) & ENCRYPTED) == 0, "加了密码，请去掉密码后再传");
        Shape.require(file.has(FILE, at) && file.little(at + 8, 2) == entry.getMethod()
                && (entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED)
                && file.little(at + 26, 2) == entry.getRawName().length && file.has(entry.getRawName(), at + FILE_RECORD), BROKEN);
        Shape.require(hasSizesBehind(entry) || isOneOf(file.little(at + 18, 4), entry.getCompressedSize(), SEE_ZIP64)
                && isOneOf(file.little(at + 22, 4), entry.getSize(), SEE_ZIP64), BROKEN);
        Shape.require(entry.getCompressedSize() >= 0 && entry.getSize() >= 0, BROKEN);
    }

    private static boolean isOneOf(long number, long... these) {
        return Arrays.stream(these).anyMatch(one -> one == number);
    }

    private boolean hasSizesBehind(ZipArchiveEntry entry) {
        return (file.little(entry.getLocalHeaderOffset() + 6, 2) & SIZES_FOLLOW) != 0;
    }

    private long dataStart(ZipArchiveEntry entry) {
        long at = entry.getLocalHeaderOffset();
        return at + FILE_RECORD + file.little(at + 26, 2) + file.little(at + 28, 2);
    }

    private void unpack(ZipArchiveEntry entry, Unpacking unpacking) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream in = content(entry, inflater)) {
            unpacking.unpack(in, entry);
            Shape.require(entry.getMethod() == ZipEntry.STORED || inflater.getBytesRead() == entry.getCompressedSize(), BROKEN);
        } finally {
            inflater.end();
        }
    }

    private InputStream content(ZipArchiveEntry entry, Inflater inflater) {
        InputStream packed = file.stream(dataStart(entry), dataStart(entry) + entry.getCompressedSize());
        return entry.getMethod() == ZipEntry.STORED ? packed : new InflaterInputStream(packed, inflater, 1 << 13);
    }

    /** What the archive has under this name, whatever its case; programs that open documents don't look at case either. */
    Optional<Markup> markup(String name) throws IOException {
        for (ZipArchiveEntry entry : entries) {
            if (entry.getName().equalsIgnoreCase(name)) {
                return Optional.of(markup(entry));
            }
        }
        return Optional.empty();
    }

    /** Everything whose name ends so. */
    List<Markup> markupsEnding(String suffix) throws IOException {
        List<Markup> found = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(suffix)) {
                found.add(markup(entry));
            }
        }
        return found;
    }

    private Markup markup(ZipArchiveEntry entry) throws IOException {
        Shape.require(entry.getSize() <= Markup.LARGEST, BROKEN);
        Inflater inflater = new Inflater(true);
        try (InputStream in = content(entry, inflater)) {
            return Markup.read(in);
        } finally {
            inflater.end();
        }
    }

    boolean contains(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}
