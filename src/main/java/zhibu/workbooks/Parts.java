package zhibu.workbooks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import zhibu.shared.RuleViolation;

/** The XML parts of a workbook that was found sound; they are found by their names, whatever the case. */
final class Parts implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    Parts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        Collections.list(zip.entries()).forEach(entry -> entries.put(entry.getName().toLowerCase(Locale.ROOT), entry));
    }

    boolean has(String name) {
        return entries.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** Unpacked, in bytes. */
    long size(String name) {
        return entry(name).getSize();
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = entries.get(name.toLowerCase(Locale.ROOT));
        if (entry == null) {
            throw Refused.unreadable();
        }
        return entry;
    }

    /** Reads a part from its first element to its last. */
    <T> T read(String name, Reading<T> reading) throws IOException {
        try (InputStream in = zip.getInputStream(entry(name))) {
            return reading.of(new Elements(in));
        } catch (RuleViolation refusal) {
            throw refusal;
        } catch (XMLStreamException | RuntimeException broken) {
            throw Refused.unreadable();
        }
    }

    /** What the part refers to: by the number of the reference the kind of thing and the name of its part. */
    Map<String, List<String>> references(String part) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        String list = "%s_rels/%s.rels".formatted(part.substring(0, folder), part.substring(folder));
        return has(list) ? read(list, elements -> references(elements, part.substring(0, folder))) : Map.of();
    }

    private static Map<String, List<String>> references(Elements elements, String folder) throws XMLStreamException {
        Map<String, List<String>> references = new HashMap<>();
        while (elements.next()) {
            if (elements.begins("Relationship") && !elements.attribute("TargetMode").equals("External")) {
                String type = elements.attribute("Type");
                references.put(elements.attribute("Id"), List.of(type.substring(type.lastIndexOf('/') + 1),
                        resolved(folder, elements.attribute("Target"))));
            }
        }
        return references;
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What is made of a part. */
    interface Reading<T> {

        T of(Elements elements) throws XMLStreamException, IOException;
    }
}
