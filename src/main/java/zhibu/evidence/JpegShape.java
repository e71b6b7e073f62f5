package zhibu.evidence;

/**
 * JPEG: segments from start to end of the image, the last byte of the file ending the last image. Telephones put a second, smaller image
 * behind the first (multi-picture format), which is walked in the same way.
 */
final class JpegShape implements Shape {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final String BROKEN = "的内容已经损坏，请用看图软件打开，另存为 JPG 后再传";

    @Override
    public void require(Bytes file) {
        Shape.require(file.has(new byte[]{(byte) 0xFF, (byte) START, (byte) 0xFF}, 0), "的内容不是 JPG 图片，请用看图软件打开，另存为 JPG 后再传");
        Shape.requireNoPdfWithin(file);
        Shape.requireNoArchiveWithin(file);
        long end = endOfImage(file, 0);
        while (end < file.length()) {
            Shape.require(file.has(new byte[]{(byte) 0xFF, (byte) START, (byte) 0xFF}, end),
                    "的末尾附着别的内容（动态照片也会这样），请用看图软件打开，另存为普通 JPG 后再传");
            end = endOfImage(file, end);
        }
    }

    private static long endOfImage(Bytes file, long start) {
        long position = start + 2;
        boolean sized = false;
        while (true) {
            Shape.require(file.at(position) == 0xFF, BROKEN);
            while (file.at(position + 1) == 0xFF) {
                position++;
            }
            int marker = file.at(position + 1);
            if (marker == END) {
                Shape.require(sized, BROKEN);
                return position + 2;
            }
            Shape.require(marker != 0 && marker != START && file.big(position + 2, 2) >= 2, BROKEN);
            if (isFrame(marker)) {
                Shape.requireSaneArea(file.big(position + 7, 2), file.big(position + 5, 2));
                sized = true;
            }
            position += 2 + file.big(position + 2, 2);
            if (marker == SCAN) {
                position = endOfScan(file, position);
            }
        }
    }

    /** Start-of-frame markers; the three between them define tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The compressed pixels go on to the next marker that is neither a stuffed byte nor a restart. */
    private static long endOfScan(Bytes file, long from) {
        long position = from;
        while (file.at(position) != 0xFF || isStuffing(file.at(position + 1))) {
            position++;
        }
        return position;
    }

    private static boolean isStuffing(int marker) {
        return marker == 0 || marker >= 0xD0 && marker <= 0xD7;
    }
}
