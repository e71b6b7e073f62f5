package zhibu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import zhibu.shared.RuleViolation;

/** Every hostile file is refused with a sentence or found to be what its name says; what is kept is called something harmless. */
class HostileFilesTests {

    private final Inspection inspection = new Inspection();

    @TempDir
    Path folder;

    static List<HostileFile> files() {
        return HostileFiles.all();
    }

    static List<HostileFile> keptFiles() {
        return files().stream().filter(file -> file.refusal().isEmpty()).toList();
    }

    static List<HostileFile> refusedFiles() {
        return files().stream().filter(file -> file.refusal().isPresent()).toList();
    }

    static List<String> extensions() {
        return List.copyOf(Samples.all().keySet());
    }

    @Test
    void thereAreManyWaysToDoHarm() {
        assertThat(files()).hasSizeGreaterThan(100).extracting(HostileFile::what).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void isRefusedWithASentence(HostileFile file) throws IOException {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> inspection.inspect(onDisk(file.content().get()), file.name()));

        assertThat(refusal).as("is let through").isNotNull();
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("files");
            assertThat(problem.sentence()).startsWith("「").contains(file.refusal().orElseThrow()).contains("请").doesNotContain("Exception");
        });
    }

    @ParameterizedTest
    @MethodSource("keptFiles")
    void isKeptUnderAHarmlessName(HostileFile file) throws IOException {
        CheckedFile checked = inspection.inspect(onDisk(file.content().get()), file.name());

        assertThat(checked.name().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        assertThat(checked.name()).doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F/\\\\]").endsWith(ending(file.name()));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void anHonestFileIsKept(String extension) throws IOException {
        byte[] honest = Samples.all().get(extension);

        CheckedFile checked = inspection.inspect(onDisk(honest), "情况报告." + extension);

        assertThat(checked.name()).isEqualTo("情况报告." + extension);
        assertThat(checked.size()).isEqualTo(honest.length);
        assertThat(checked.sha256()).matches("[0-9a-f]{64}");
    }

    /** Programs that write as they go don't know sizes beforehand; some use the long form whatever the size. */
    @ParameterizedTest
    @EnumSource
    void documentsOfOtherProgramsAreKept(Zip64Mode mode) throws IOException {
        Path written = folder.resolve("written");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(written))) {
            out.setUseZip64(mode);
            for (Zip.Entry entry : Samples.xlsx().entries()) {
                out.putArchiveEntry(new ZipArchiveEntry(entry.name()));
                out.write(entry.content());
                out.closeArchiveEntry();
            }
        }

        assertThat(inspection.inspect(written, "报表.xlsx").name()).isEqualTo("报表.xlsx");
    }

    @Test
    void twentyMegabytesAreNotTooMany() throws IOException {
        assertThat(inspection.inspect(onDisk(Samples.pdf(20 << 20)), "大.pdf").size()).isLessThanOrEqualTo(EvidenceStore.LARGEST);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.')).toLowerCase();
    }

    private Path onDisk(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }
}
