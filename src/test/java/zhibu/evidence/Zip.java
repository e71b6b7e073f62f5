package zhibu.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A zip archive written by somebody who may lie in every field of it. */
final class Zip {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final List<Entry> entries = new ArrayList<>();

    Zip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zip with(String name, byte[] content) {
        return with(name, content, entry -> entry);
    }

    Zip with(String name, byte[] content, UnaryOperator<Entry> lie) {
        entries.add(lie.apply(Entry.of(name, content)));
        return this;
    }

    List<Entry> entries() {
        return entries;
    }

    byte[] bytes() {
        return bytes(new byte[0], new byte[0], new byte[0]);
    }

    /** @param before what lies in front of the archive, counted in all its offsets */
    byte[] bytes(byte[] before) {
        return bytes(before, new byte[0], new byte[0]);
    }

    /**
     * The file with something added to it.
     *
     * @param inList what lies at the end of the directory, counted as part of it
     * @param beforeEnd what lies behind the directory
     */
    byte[] bytes(byte[] before, byte[] inList, byte[] beforeEnd) {
        Written file = new Written().add(before);
        List<Integer> offsets = new ArrayList<>();
        for (Entry entry : entries) {
            offsets.add(entry.over() >= 0 ? offsets.get(entry.over()) : file.size());
            if (entry.over() < 0) {
                entry.writeTo(file);
            }
        }
        int directory = file.size();
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).listIn(file, offsets.get(i));
        }
        file.add(inList);
        int size = file.size() - directory;
        file.add(beforeEnd);
        return file.add("PK\5\6").little(0, 4).little(entries.size(), 2).little(entries.size(), 2).little(size, 4).little(directory, 4)
                .little(0, 2).bytes();
    }

    /**
     * One file of the archive.
     *
     * @param localName what its own header says
     * @param flags 1 is encrypted
     * @param over lies over the file with this number; -1 has its own place
     */
    record Entry(String name, String localName, byte[] packed, int method, int flags, long crc, long size, long localSize, int over) {

        static Entry of(String name, byte[] content) {
            return new Entry(name, name, Written.deflated(content), DEFLATED, 0x800, Written.crc(content), content.length, content.length, -1);
        }

        /** What an honest entry unpacks to. */
        byte[] content() throws IOException {
            return new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true)).readAllBytes();
        }

        Entry locally(String otherName) {
            return new Entry(name, otherName, packed, method, flags, crc, size, localSize, over);
        }

        Entry encrypted() {
            return new Entry(name, localName, packed, method, flags | 1, crc, size, localSize, over);
        }

        Entry declaring(long otherSize) {
            return new Entry(name, localName, packed, method, flags, crc, otherSize, otherSize, over);
        }

        Entry declaringLocally(long otherSize) {
            return new Entry(name, localName, packed, method, flags, crc, size, otherSize, over);
        }

        Entry over(int other) {
            return new Entry(name, localName, packed, method, flags, crc, size, localSize, other);
        }

        Entry with(byte[] morePacked) {
            return new Entry(name, localName, Written.joined(packed, morePacked), method, flags, crc, size, localSize, over);
        }

        Entry broken() {
            return new Entry(name, localName, packed, method, flags, crc ^ 1, size, localSize, over);
        }

        Entry stored(byte[] content) {
            return new Entry(name, localName, content, STORED, flags, crc, size, localSize, over);
        }

        Entry by(int otherMethod) {
            return new Entry(name, localName, packed, otherMethod, flags, crc, size, localSize, over);
        }

        void writeTo(Written file) {
            byte[] called = localName.getBytes(StandardCharsets.UTF_8);
            file.add("PK\3\4").little(20, 2).little(flags, 2).little(method, 2).little(0, 4).little(crc, 4).little(packed.length, 4)
                    .little(localSize, 4).little(called.length, 2).little(0, 2).add(called).add(packed);
        }

        void listIn(Written file, int offset) {
            byte[] called = name.getBytes(StandardCharsets.UTF_8);
            file.add("PK\1\2").little(20, 2).little(20, 2).little(flags, 2).little(method, 2).little(0, 4).little(crc, 4)
                    .little(packed.length, 4).little(size, 4).little(called.length, 2).little(0, 2).little(0, 2).little(0, 2).little(0, 2)
                    .little(0, 4).little(offset, 4).add(called);
        }
    }
}
