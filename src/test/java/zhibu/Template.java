package zhibu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimplifierMarkupHandler;
import org.jspecify.annotations.Nullable;

/** A page template as written: its elements, its texts, the fragments it declares and those it refers to. */
record Template(String name, String source, List<Element> elements, List<Text> texts) {

    private static final Path ROOT = Path.of("src/main/resources/templates");

    /** Every template of the application. */
    static List<Template> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().map(Template::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Template read(Path file) {
        try {
            String name = ROOT.relativize(file).toString().replace('\\', '/').replaceAll("\\.html$", "");
            return parse(name, Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Parses strictly: every element that is not void must be closed where it belongs. */
    static Template parse(String name, String source) {
        Reading reading = new Reading();
        ParseConfiguration strict = ParseConfiguration.htmlConfiguration();
        strict.setElementBalancing(ElementBalancing.REQUIRE_BALANCED);
        try {
            new MarkupParser(strict).parse(source, new SimplifierMarkupHandler(reading));
        } catch (ParseException failure) {
            throw new AssertionError(name + ": " + failure.getMessage(), failure);
        }
        return new Template(name, source, reading.elements, reading.texts);
    }

    Optional<Fragment> fragment(String called) {
        return elements.stream().flatMap(element -> element.fragment().stream()).filter(it -> it.name().equals(called)).findFirst();
    }

    boolean hasElement(String tag) {
        return elements.stream().anyMatch(element -> element.tag().equals(tag));
    }

    /** All attribute values and texts: where expressions and Chinese can stand. */
    Stream<String> words() {
        return Stream.concat(texts.stream().map(Text::value), elements.stream().flatMap(element -> element.attributes().values().stream()));
    }

    Stream<FragmentCall> calls() {
        return elements.stream().flatMap(element -> element.attributes().values().stream()).flatMap(FragmentCall::in);
    }

    @Override
    public String toString() {
        return name;
    }

    /** An element with its attributes as written. */
    record Element(String tag, Map<String, String> attributes, int line) {

        private static final Pattern SIGNATURE = Pattern.compile("\\s*([\\w-]+)\\s*(?:\\((.*)\\))?\\s*", Pattern.DOTALL);

        Optional<Fragment> fragment() {
            return Optional.ofNullable(attributes.get("th:fragment")).map(SIGNATURE::matcher).filter(Matcher::matches)
                    .map(signature -> new Fragment(signature.group(1), Arguments.count(signature.group(2))));
        }
    }

    /** A piece of text and the element it stands in. */
    record Text(String inside, String value, int line) {
    }

    /** A fragment with the number of its parameters. */
    record Fragment(String name, int parameters) {
    }

    /** Collects what the parser finds. */
    private static final class Reading extends AbstractSimpleMarkupHandler {

        private final List<Element> elements = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private String inside = "";

        @Override
        public void handleStandaloneElement(String tag, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
            elements.add(new Element(tag, attributes == null ? Map.of() : attributes, line));
        }

        @Override
        public void handleOpenElement(String tag, @Nullable Map<String, String> attributes, int line, int column) {
            elements.add(new Element(tag, attributes == null ? Map.of() : attributes, line));
            inside = tag;
        }

        @Override
        public void handleCloseElement(String tag, int line, int column) {
            inside = "";
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            texts.add(new Text(inside, new String(buffer, offset, length), line));
        }
    }
}
