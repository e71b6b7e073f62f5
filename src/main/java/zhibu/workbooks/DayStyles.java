package zhibu.workbooks;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which styles of a workbook show a number as a day. */
final class DayStyles {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DAY = Pattern.compile("[yYdDeE年日]|m+[-/.]|[-/.]m+");

    private final BitSet days;

    private DayStyles(BitSet days) {
        this.days = days;
    }

    static DayStyles of(Parts parts, String workbook) throws IOException {
        for (List<String> reference : parts.references(workbook).values()) {
            if (reference.get(0).equals("styles")) {
                return parts.read(reference.get(1), elements -> new DayStyles(days(elements)));
            }
        }
        return new DayStyles(new BitSet());
    }

    private static BitSet days(Elements elements) throws XMLStreamException {
        Set<Integer> formats = new HashSet<>();
        BitSet days = new BitSet();
        boolean styles = false;
        int style = 0;
        while (elements.next()) {
            styles = elements.begins("cellXfs") || styles && !elements.ends("cellXfs");
            if (elements.begins("numFmt") && showsDay(elements.attribute("formatCode"))) {
                formats.add(elements.number("numFmtId", 0));
            } else if (elements.begins("xf") && styles) {
                int format = elements.number("numFmtId", 0);
                days.set(style++, formats.contains(format) || isDayByItself(format));
            }
        }
        return days;
    }

    /** The numbers ECMA-376 (18.8.30) gives to formats of days, those of Chinese programs included. */
    private static boolean isDayByItself(int format) {
        return format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 31 || format == 36
                || format >= 50 && format <= 54 || format == 57 || format == 58;
    }

    private static boolean showsDay(String format) {
        return !format.contains("General") && DAY.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    boolean isDay(int style) {
        return days.get(style);
    }
}
