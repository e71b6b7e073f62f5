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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents lead to what is there. */
class DocumentTests {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)[.`(]");
    private static final Pattern WORD = Pattern.compile("\\w+");

    static Stream<Path> documents() {
        return Stream.concat(Stream.of(Path.of("README.md")), files(Path.of("docs"), ".*\\.md"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) {
        assertThat(found(LINK, document)).allMatch(target -> Files.exists(document.resolveSibling(target)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTypeNamedIsInTheCode(Path document) {
        Set<String> words = files(Path.of("src"), ".*\\.java").flatMap(file -> WORD.matcher(text(file)).results())
                .map(MatchResult::group).collect(Collectors.toSet());

        assertThat(found(TYPE, document)).isSubsetOf(words);
    }

    @Test
    void theReadmeIsReadInOneGo() {
        assertThat(text(Path.of("README.md")).lines()).hasSizeLessThanOrEqualTo(100);
    }

    private static Set<String> found(Pattern pattern, Path document) {
        return pattern.matcher(text(document)).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path root, String name) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(name)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
