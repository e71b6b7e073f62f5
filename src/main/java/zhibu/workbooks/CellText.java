package zhibu.workbooks;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Text as cells hold it, made into what people see: runs joined, numbered characters written out, spaces around it gone. */
final class CellText {

    private static final Pattern NUMBERED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F]");

    private CellText() {
    }

    /** The text of the runs up to the end of {@code element}, without how it is pronounced. */
    static String joined(Elements elements, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean pronounced = false;
        while (elements.next() && !elements.ends(element)) {
            pronounced = elements.begins("rPh") || pronounced && !elements.ends("rPh");
            if (elements.begins("t") && !pronounced && text.length() <= Cell.LONGEST) {
                text.append(elements.text(Cell.LONGEST));
            }
        }
        return seen(text.toString());
    }

    /** What people see of it. */
    static String seen(String written) {
        String text = NUMBERED.matcher(written).replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16))
                .replace("\\", "\\\\").replace("$", "\\$"));
        return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }
}
