package zhibu.workbooks;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of an XML part, one after the other. They may define and fetch nothing. */
final class Elements {

    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final XMLStreamReader reader;

    Elements(InputStream in) throws XMLStreamException {
        reader = READERS.createXMLStreamReader(in);
    }

    /** Goes on to where the next element begins or ends; no if there is none. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String name) {
        return reader.getEventType() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals(name);
    }

    /** Empty text where there is none such. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The number an attribute says; {@code otherwise} where it says none. */
    int number(String name, int otherwise) {
        String written = attribute(name);
        return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : otherwise;
    }

    /** The text up to the end of this element, of which no more than {@code most} characters and a little are kept. */
    String text(int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (reader.isCharacters() && text.length() <= most) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(reader.getTextLength(), most + 1));
            }
        }
        return text.toString();
    }
}
