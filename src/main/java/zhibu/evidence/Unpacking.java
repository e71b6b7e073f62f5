package zhibu.evidence;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import zhibu.shared.RuleViolation;

/** The unpacking of an archive to nowhere, to see what comes out and that it isn't too much. */
final class Unpacking {

    /** What one file may unpack to, all its parts and the documents within it together. */
    static final long MOST = 200L << 20;

    /** How many times its packed size a part may have; counted from a megabyte on, since small parts pack well. */
    static final long STEEPEST = 200;

    private static final String TOO_MUCH = "解开后过大，请拆分或删减内容后再传";
    private static final int HEAD = 8;
    private static final byte[] PROGRAM_OF_WINDOWS = {'M', 'Z'};
    private static final byte[] PROGRAM_OF_LINUX = {0x7F, 'E', 'L', 'F'};
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** The part of an old-style object that holds any file whatever; equations and charts have none. */
    private static final byte[] ANY_FILE = "Ole10Native".getBytes(StandardCharsets.UTF_16LE);

    private long left = MOST;

    /** Refuses at once what the directory itself declares to be too much. */
    Unpacking(List<ZipArchiveEntry> declared) {
        long all = 0;
        for (ZipArchiveEntry entry : declared) {
            Shape.require(entry.getSize() <= MOST, TOO_MUCH);
            all += entry.getSize();
        }
        Shape.require(all <= MOST, TOO_MUCH);
    }

    /**
     * Reads one part through.
     *
     * @throws RuleViolation if it isn't what the directory declares, or nothing for an office document
     */
    void unpack(InputStream in, ZipArchiveEntry entry) throws IOException {
        Metered part = new Metered(in, Math.max(1 << 20, entry.getCompressedSize() * STEEPEST));
        try {
            look(new BufferedInputStream(part, 1 << 13), false);
        } catch (ZipException | EOFException broken) {
            throw new RuleViolation(Archive.BROKEN);
        }
        Shape.require(part.count == entry.getSize() && part.crc.getValue() == entry.getCrc(), Archive.BROKEN);
    }

    private void look(BufferedInputStream in, boolean within) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Shape.require(!startsWith(head, PROGRAM_OF_WINDOWS) && !startsWith(head, PROGRAM_OF_LINUX), "里面夹带着程序或脚本，请去掉后再传");
        if (startsWith(head, ARCHIVE)) {
            Shape.require(!within, "里面的压缩包一层套一层，请去掉嵌入的文件后再传");
            lookInto(in);
        } else if (startsWith(head, OLD_OFFICE)) {
            Shape.require(!contains(in, ANY_FILE), "里面嵌着别的文件，请去掉嵌入的文件后再传");
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    /** A document within the document, as charts have; its parts count like any other. */
    private void lookInto(InputStream archive) throws IOException {
        ZipInputStream inner = new ZipInputStream(archive);
        for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
            String name = entry.getName();
            Shape.require(EntryName.isSound(name) && !EntryName.isMacro(name) && !EntryName.isProgram(name),
                    "里面嵌着的文件带有宏或程序，请去掉嵌入的文件后再传");
            look(new BufferedInputStream(new Metered(inner, MOST), 1 << 13), true);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean contains(InputStream in, byte[] wanted) throws IOException {
        int matched = 0;
        for (int next = in.read(); next >= 0 && matched < wanted.length; next = in.read()) {
            matched = next == (wanted[matched] & 0xFF) ? matched + 1 : next == (wanted[0] & 0xFF) ? 1 : 0;
        }
        return matched == wanted.length;
    }

    /** A stream that counts, sums up, and ends in a refusal before it is too much. */
    private final class Metered extends FilterInputStream {

        private final CRC32 crc = new CRC32();
        private final long most;
        private long count;

        Metered(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            if (got > 0) {
                crc.update(into, offset, got);
                count += got;
                left -= got;
                Shape.require(left >= 0 && count <= most, TOO_MUCH);
            }
            return got;
        }
    }
}
