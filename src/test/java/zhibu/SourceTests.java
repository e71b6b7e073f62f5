package zhibu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source shows: comments, sizes, and what a compiler forgets. */
class SourceTests {

    private static final Path MAIN = Path.of("src/main/java");

    private static final Pattern EXPLAINED = Pattern.compile(
            "\\*/\\n([@ )}][^\\n]*\\n)*(public |abstract |final |sealed )*(class|record|enum|interface|@interface) \\w+");

    @Test
    void everyTypeSaysWhatItIs() throws IOException {
        assertThat(sources(Path.of("src"))).filteredOn(file -> !file.endsWith("package-info.java"))
                .filteredOn(file -> !isExplainedType(text(file))).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        assertThat(sources(MAIN).stream().map(Path::getParent).distinct())
                .filteredOn(folder -> !isExplainedPackage(folder.resolve("package-info.java"))).isEmpty();
    }

    @Test
    void filesStayShort() throws IOException {
        assertThat(sources(MAIN)).filteredOn(file -> text(file).lines().count() > 200).isEmpty();
    }

    @Test
    void linesStayShort() throws IOException {
        assertThat(sources(MAIN)).filteredOn(file -> text(file).lines().anyMatch(line -> line.length() > 140)).isEmpty();
    }

    @Test
    void nothingIsGeneratedBehindTheReadersBack() throws IOException {
        assertThat(sources(MAIN)).filteredOn(file -> text(file).contains("import lombok")).isEmpty();
        assertThat(Files.readString(Path.of("pom.xml"))).doesNotContainIgnoringCase("lombok");
    }

    @Test
    void theseTestsCanFail() {
        assertThat(isExplainedType("package a;\n\nrecord Mute() {\n}\n")).isFalse();
        assertThat(isExplainedType("package a;\n\n@Entity\npublic final class Mute {\n}\n")).isFalse();
        assertThat(isExplainedType("package a;\n\n/** It speaks. */\n@Entity\nclass Speaking {\n}\n")).isTrue();
        assertThat(isExplainedPackage(Path.of("nowhere/package-info.java"))).isFalse();
    }

    private static boolean isExplainedType(String source) {
        return EXPLAINED.matcher(source).find();
    }

    private static boolean isExplainedPackage(Path packageInfo) {
        return Files.exists(packageInfo) && text(packageInfo).startsWith("/**") && text(packageInfo).contains("@NullMarked");
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
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
