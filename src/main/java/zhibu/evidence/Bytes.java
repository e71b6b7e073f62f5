package zhibu.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import zhibu.shared.RuleViolation;

/** The bytes of a file on disk, seen through a small window: the file is never in memory as a whole. */
final class Bytes implements Closeable {

    static final String INCOMPLETE = "的内容不完整，可能没有复制完，请从原处重新复制一份再传";

    private static final int WINDOW = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final long length;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long start;
    private int filled;

    Bytes(Path file) throws IOException {
        path = file;
        channel = FileChannel.open(file);
        length = channel.size();
    }

    /** The same file opened once more, for a reader of its own. */
    FileChannel again() throws IOException {
        return FileChannel.open(path);
    }

    long length() {
        return length;
    }

    /**
     * The byte there, from 0 to 255.
     *
     * @throws RuleViolation if the file ends before
     */
    int at(long position) {
        if (position < 0 || position >= length) {
            throw new RuleViolation(INCOMPLETE);
        }
        if (position < start || position >= start + filled) {
            moveTo(position);
        }
        return window.get((int) (position - start)) & 0xFF;
    }

    private void moveTo(long position) {
        try {
            start = position;
            window.clear();
            while (window.hasRemaining() && channel.read(window, start + window.position()) > 0) {
                // Until the window is full or the file ends.
            }
            filled = window.position();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The number in so many bytes, the most significant first, as pictures write it. */
    long big(long position, int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | at(position + i);
        }
        return number;
    }

    /** The number in so many bytes, the least significant first, as archives write it. */
    long little(long position, int bytes) {
        long number = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            number = number << 8 | at(position + i);
        }
        return number;
    }

    /** Whether these bytes stand there; beyond the end nothing does. */
    boolean has(byte[] bytes, long position) {
        if (position < 0 || position + bytes.length > length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (at(position + i) != (bytes[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    boolean has(String ascii, long position) {
        return has(ascii.getBytes(StandardCharsets.US_ASCII), position);
    }

    /** Where these bytes stand first, beginning between {@code from} and {@code to}; -1 if nowhere. */
    long indexOf(byte[] bytes, long from, long to) {
        for (long position = from; position < to; position++) {
            if (at(position) == (bytes[0] & 0xFF) && has(bytes, position)) {
                return position;
            }
        }
        return -1;
    }

    /** So many characters of it, as ASCII sees them; fewer where the file ends. */
    String text(long from, int characters) {
        StringBuilder text = new StringBuilder();
        for (long position = from; position < Math.min(length, from + characters); position++) {
            text.append((char) at(position));
        }
        return text.toString();
    }

    /** The bytes from one place to another. */
    InputStream stream(long from, long to) {
        return new InputStream() {
            private long position = from;

            @Override
            public int read() {
                return position < to ? at(position++) : -1;
            }

            @Override
            public int read(byte[] into, int offset, int wanted) throws IOException {
                int got = position >= to ? -1
                        : channel.read(ByteBuffer.wrap(into, offset, (int) Math.min(wanted, to - position)), position);
                position += Math.max(got, 0);
                return got;
            }
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
