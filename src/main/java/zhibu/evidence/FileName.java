package zhibu.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's name as it is kept and shown: the last part of the path a browser may have sent, without characters nobody sees.
 *
 * @param base what stands before the extension
 * @param extension in lower case; empty if there is none
 */
record FileName(String base, String extension) {

    /** In UTF-8, as file systems count. */
    static final int LONGEST = 255;

    /** Control characters, halves of characters, line separators, and what changes the direction of writing or has no width. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\\u200D]]]");

    private static final Pattern PARTS = Pattern.compile("(?s)(.+)\\.([A-Za-z0-9]{1,10})");

    static FileName of(String sent) {
        String last = UNSEEN.matcher(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)).replaceAll("").strip();
        Matcher parts = PARTS.matcher(last);
        return parts.matches() ? new FileName(parts.group(1), parts.group(2).toLowerCase(Locale.ROOT)) : new FileName(last, "");
    }

    /** The whole name, shortened in the middle of nothing but its base. */
    String kept() {
        String ending = extension.isEmpty() ? "" : "." + extension;
        StringBuilder fitting = new StringBuilder();
        base.codePoints().takeWhile(character -> bytes(fitting) + bytes(Character.toString(character)) + bytes(ending) <= LONGEST)
                .forEachOrdered(fitting::appendCodePoint);
        return fitting.toString().strip() + ending;
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
