package zhibu.evidence;

import static java.util.stream.Collectors.toMap;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import zhibu.shared.RuleViolation;

/** A small XML file of a document: its elements with their attributes. It may define and fetch nothing. */
record Markup(List<Element> elements) {

    /** The tables of contents of documents are a few kilobytes. */
    static final long LARGEST = 2 << 20;

    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** @throws RuleViolation if it is no well-formed XML */
    static Markup read(InputStream in) {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(in);
            List<Element> elements = new ArrayList<>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    elements.add(Element.of(reader));
                }
            }
            return new Markup(elements);
        } catch (XMLStreamException | RuntimeException broken) {
            throw new RuleViolation(Archive.BROKEN);
        }
    }

    /** The name of the outermost element. */
    String root() {
        return elements.get(0).name();
    }

    /** An element by its local name. */
    record Element(String name, Map<String, String> attributes) {

        static Element of(XMLStreamReader reader) {
            return new Element(reader.getLocalName(), IntStream.range(0, reader.getAttributeCount()).boxed()
                    .collect(toMap(reader::getAttributeLocalName, reader::getAttributeValue, (first, second) -> second)));
        }

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }
}
