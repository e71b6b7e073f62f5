package zhibu.shared.web;

import java.util.regex.Pattern;

/** Text made fit for one cell of a workbook, where it is to appear exactly as it is stored. */
final class CellText {

    /** As many characters as a cell holds, in halves of characters; it is a limit of the format. */
    static final int MOST = 32_767;

    static final String CUT = "……（一格放不下，全文请看系统中的记录）";

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    /** What the format takes for a character written by its number. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {
    }

    /** The text as the file has to spell it; characters that XML does not know are left out by whoever writes it. */
    static String of(String text) {
        return NUMBERED.matcher(cut(LINE_ENDS.matcher(text).replaceAll("\n"))).replaceAll("_x005F_");
    }

    private static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = MOST - CUT.length();
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + CUT;
    }
}
