package zhibu.evidence;

import java.io.IOException;
import zhibu.shared.RuleViolation;

/** How a file of one kind is built, from its first byte to its last. */
interface Shape {

    byte[] PDF_HEADER = {'%', 'P', 'D', 'F', '-'};

    /** The end of a zip archive's directory, which programs look for from the back of a file. */
    byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};

    /** How far from the back they look: the record and its longest comment. */
    int SEARCHED_FOR_ARCHIVES = 22 + 0xFFFF;

    /** How far from the front programs look for a PDF, or browsers for a page. */
    int HEAD = 1024;

    /** A picture with more pixels than this is made to exhaust whoever opens it. */
    long MOST_PIXELS = 200_000_000;

    /**
     * Reads the file through.
     *
     * @throws RuleViolation if it isn't built so; its sentence goes on after the file's name
     */
    void require(Bytes file) throws IOException;

    static void require(boolean right, String sentence) {
        if (!right) {
            throw new RuleViolation(sentence);
        }
    }

    /** That no other program can take the file for a PDF: those look for its header anywhere near the front. */
    static void requireNoPdfWithin(Bytes file) {
        require(file.indexOf(PDF_HEADER, 0, Math.min(HEAD, file.length())) < 0, "里面夹带着 PDF，请用原软件打开，另存一份后再传");
    }

    /** That no other program can take the file for an archive: those look for its directory from the back. */
    static void requireNoArchiveWithin(Bytes file) {
        long searched = Math.max(0, file.length() - SEARCHED_FOR_ARCHIVES);
        require(file.indexOf(END_OF_ARCHIVE, searched, file.length()) < 0, "里面夹带着压缩包，请用原软件打开，另存一份后再传");
    }

    /** That a picture is not made to exhaust whoever opens it. */
    static void requireSaneArea(long width, long height) {
        require(width > 0 && height > 0, "的图片尺寸不对，请用看图软件打开，另存一份后再传");
        require(width * height <= MOST_PIXELS, "的图片尺寸太大（%d×%d），请缩小后再传".formatted(width, height));
    }
}
