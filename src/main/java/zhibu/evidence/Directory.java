package zhibu.evidence;

/**
 * Where a zip archive keeps its directory: directly before the record that ends the file, with nothing between and nothing after.
 *
 * @param start where the directory begins and the last file's bytes end
 * @param entries how many files it lists
 */
record Directory(long start, long entries) {

    /** More than any document has; a scanned book of a thousand pages has some five thousand. */
    static final long MOST_ENTRIES = 10_000;

    /** A directory is read into memory. */
    static final long LARGEST = 4 << 20;

    private static final int LINE = 46;
    private static final byte[] LINE_SIGNATURE = {'P', 'K', 1, 2};
    private static final int END_RECORD = 22;
    private static final int ZIP64_LOCATOR = 20;
    private static final int ZIP64_RECORD = 56;
    private static final byte[] ZIP64_RECORD_SIGNATURE = {'P', 'K', 6, 6};
    private static final byte[] ZIP64_LOCATOR_SIGNATURE = {'P', 'K', 6, 7};

    static Directory of(Bytes file) {
        long end = file.length() - END_RECORD;
        if (!file.has(Shape.END_OF_ARCHIVE, end)) {
            long found = file.indexOf(Shape.END_OF_ARCHIVE, Math.max(0, file.length() - Shape.SEARCHED_FOR_ARCHIVES), file.length());
            Shape.require(found >= 0, Bytes.INCOMPLETE);
            Shape.require(false, "的末尾附着别的内容，请用原软件打开，另存一份后再传");
        }
        Shape.require(file.little(end + 4, 4) == 0 && file.little(end + 20, 2) == 0, Archive.BROKEN);
        return file.has(ZIP64_LOCATOR_SIGNATURE, end - ZIP64_LOCATOR) ? zip64(file, end - ZIP64_LOCATOR)
                : within(file, file.little(end + 16, 4), file.little(end + 12, 4), end, file.little(end + 10, 2));
    }

    /** The locator must lead to the record before it: elsewhere could lie a second directory that other programs believe. */
    private static Directory zip64(Bytes file, long locator) {
        long record = locator - ZIP64_RECORD;
        Shape.require(file.has(ZIP64_RECORD_SIGNATURE, record) && file.little(locator + 8, 8) == record, Archive.BROKEN);
        return within(file, file.little(record + 48, 8), file.little(record + 40, 8), record, file.little(record + 32, 8));
    }

    private static Directory within(Bytes file, long start, long size, long end, long entries) {
        Shape.require(start >= 0 && size >= 0 && entries >= 0 && start + size == end, Archive.BROKEN);
        Shape.require(entries <= MOST_ENTRIES && size <= LARGEST, "里面的文件太多，请拆分后再传");
        Shape.require(endOfList(file, start, entries) == end, Archive.BROKEN);
        return new Directory(start, entries);
    }

    private static long endOfList(Bytes file, long start, long entries) {
        long line = start;
        for (long i = 0; i < entries; i++) {
            Shape.require(file.has(LINE_SIGNATURE, line), Archive.BROKEN);
            line += LINE + file.little(line + 28, 2) + file.little(line + 30, 2) + file.little(line + 32, 2);
        }
        return line;
    }
}
