package zhibu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary speaks of code that exists. */
class GlossaryTests {

    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    @Test
    void everyNameInTheGlossaryIsUsedInTheCode() throws IOException {
        Set<String> used = words(Path.of("src/main"));

        assertThat(CODE.matcher(Files.readString(Path.of("docs/glossary.md"))).results().map(found -> found.group(1))
                .filter(name -> !name.equals("code") && !name.equals("GlossaryTests"))).hasSizeGreaterThan(100).isSubsetOf(used);
    }

    private static Set<String> words(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|yaml)")).flatMap(file -> WORD.matcher(text(file)).results())
                    .map(MatchResult::group).collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
