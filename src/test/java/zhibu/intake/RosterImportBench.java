package zhibu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.Particular;
import zhibu.members.Particulars;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** How long it takes to look over a roster of 20,000, beside walking through the file's XML. */
@ZhibuTest
class RosterImportBench {

    private static final int PEOPLE = 20_000;
    private static final int ROUNDS = 5;
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @Autowired RosterImports imports;
    @Autowired RosterFiles files;
    @Autowired Accounts accounts;

    private Duration floor = Duration.ZERO;

    @Test
    void looksOverTwentyThousandInLessThanTenSeconds() {
        Reader reader = accounts.reader(accounts.loadUserByUsername("liwenjing").id()).orElseThrow();
        BranchId branch = reader.keeps().branches().iterator().next();
        Path file = written(new MadeUpRoster(2026, PEOPLE).people());
        System.out.printf("bench | heap %d MB, file %d KB%n", Runtime.getRuntime().maxMemory() >> 20, file.toFile().length() >> 10);

        floor = median(() -> walked(file));
        print("floor: unpack the sheet and walk through its XML", floor);
        print("look through and read", median(() -> files.read(branch, file, "名册.xlsx", reader)));
        SentRoster sent = files.read(branch, file, "名册.xlsx", reader);
        print("keep", median(() -> imports.keep(branch, sent, reader)));
        long kept = imports.keep(branch, sent, reader);
        print("compare", median(() -> imports.view(branch, kept, reader)));
        Duration all = median(() -> previewed(branch, file, reader).size());
        print("all of it", all);
        assertThat(previewed(branch, file, reader).count(Verdict.NEW)).isGreaterThan(PEOPLE - 50);
        assertThat(all).isLessThan(ENOUGH);
    }

    private Preview previewed(BranchId branch, Path file, Reader reader) {
        return imports.view(branch, imports.keep(branch, files.read(branch, file, "名册.xlsx", reader), reader), reader).preview();
    }

    private static Path written(List<Particulars> people) {
        try {
            Path file = Files.createTempFile("roster", ".xlsx");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Bench", null)) {
                Worksheet sheet = workbook.newWorksheet("花名册");
                for (Particular column : Particular.values()) {
                    sheet.value(0, column.ordinal(), column.heading());
                    IntStream.range(0, people.size()).forEach(row -> fill(sheet, row + 1, column, people.get(row).get(column)));
                }
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill(Worksheet sheet, int row, Particular column, String value) {
        if (column.form() == Particular.Form.DATE && value.compareTo("1900-03-01") >= 0) {
            sheet.value(row, column.ordinal(), LocalDate.parse(value));
            sheet.style(row, column.ordinal()).format("yyyy-mm-dd").set();
        } else if (!value.isEmpty()) {
            sheet.value(row, column.ordinal(), value);
        }
    }

    private static long walked(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long elements = 0;
            for (String part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
                XMLStreamReader all = XMLInputFactory.newFactory().createXMLStreamReader(zip.getInputStream(zip.getEntry(part)));
                while (all.hasNext()) {
                    all.next();
                    elements++;
                }
            }
            return elements;
        } catch (IOException | XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Duration median(Supplier<?> work) {
        return IntStream.range(0, ROUNDS).mapToObj(round -> time(work)).sorted().toList().get(ROUNDS / 2);
    }

    private static Duration time(Supplier<?> work) {
        long start = System.nanoTime();
        long busy = cpu();
        work.get();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("bench | . %d ms, of which %d ms of the processor%n", taken.toMillis(), (cpu() - busy) / 1_000_000);
        return taken;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void print(String what, Duration time) {
        System.out.printf("bench | %-50s | %s%n", what, String.format(Locale.ROOT, "%8.0f ms  %6.1f × floor", time.toNanos() / 1e6,
                (double) time.toNanos() / floor.toNanos()));
    }
}
