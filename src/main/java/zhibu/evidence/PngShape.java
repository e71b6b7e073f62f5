package zhibu.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** PNG: a signature, then chunks with checksums, the first with the size of the picture, the last one empty and at the end. */
final class PngShape implements Shape {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String BROKEN = "的内容已经损坏，请用看图软件打开，另存为 PNG 后再传";

    @Override
    public void require(Bytes file) throws IOException {
        Shape.require(file.has(SIGNATURE, 0), "的内容不是 PNG 图片，请用看图软件打开，另存为 PNG 后再传");
        Shape.require(file.has("IHDR", 12) && file.big(8, 4) == 13, BROKEN);
        Shape.requireSaneArea(file.big(16, 4), file.big(20, 4));
        Shape.require(endOfPicture(file) == file.length(), "的末尾附着别的内容，请用看图软件打开，另存为 PNG 后再传");
        Shape.requireNoPdfWithin(file);
        Shape.requireNoArchiveWithin(file);
    }

    /** Walks the chunks; what they hold is not looked at beyond its checksum. */
    private static long endOfPicture(Bytes file) throws IOException {
        long chunk = SIGNATURE.length;
        boolean pixels = false;
        while (true) {
            long end = chunk + 12 + file.big(chunk, 4);
            Shape.require(end <= file.length(), Bytes.INCOMPLETE);
            Shape.require(file.text(chunk + 4, 4).matches("[A-Za-z]{4}") && crc(file, chunk + 4, end - 4) == file.big(end - 4, 4), BROKEN);
            pixels |= file.has("IDAT", chunk + 4);
            if (file.has("IEND", chunk + 4)) {
                Shape.require(pixels && end == chunk + 12, BROKEN);
                return end;
            }
            chunk = end;
        }
    }

    private static long crc(Bytes file, long from, long to) throws IOException {
        try (CheckedInputStream read = new CheckedInputStream(file.stream(from, to), new CRC32())) {
            read.transferTo(OutputStream.nullOutputStream());
            return read.getChecksum().getValue();
        }
    }
}
