package zhibu.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Bytes being written one after the other, as the makers of files write them. */
final class Written {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    static byte[] joined(Object... parts) {
        Written written = new Written();
        for (Object part : parts) {
            written.add(part instanceof byte[] raw ? raw : part.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        return written.bytes();
    }

    Written add(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    Written add(String ascii) {
        return add(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Least significant byte first. */
    Written little(long number, int size) {
        return add(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array(), 0, size);
    }

    /** Most significant byte first. */
    Written big(long number, int size) {
        return add(ByteBuffer.allocate(8).putLong(number).array(), 8 - size, size);
    }

    private Written add(byte[] more, int from, int size) {
        bytes.write(more, from, size);
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
