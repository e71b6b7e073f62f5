package zhibu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.Particular;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** A thousand made-up people with their ID numbers and phones are imported, undone and refused: no number is anywhere to be read. */
@ZhibuTest
@ExtendWith(OutputCaptureExtension.class)
@Transactional
class NoSecretGetsOutTests {

    private static final int PEOPLE = 1000;
    private static final Pattern RUN = Pattern.compile("\\+?[0-9]+X?");

    @Autowired RosterImports imports;
    @Autowired RosterFiles files;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;
    @Autowired EntityManager entities;

    @Test
    void neitherFromTheLogNorFromTheDatabaseNorFromAnError(CapturedOutput log) {
        Reader liWenjing = accounts.reader(accounts.loadUserByUsername("liwenjing").id()).orElseThrow();
        BranchId linjiang = liWenjing.keeps().branches().iterator().next();
        MadeUpRoster sent = new MadeUpRoster(1000, PEOPLE);
        List<String> secrets = sent.people().stream().flatMap(said -> Arrays.stream(Particular.values()).filter(Particular::secret)
                .map(said::get)).filter(secret -> !secret.isEmpty()).distinct().toList();

        long number = imports.keep(linjiang, files.read(linjiang, sent.book().path(), "名册.xlsx", liWenjing), liWenjing);
        String seen = imports.view(linjiang, number, liWenjing).preview().seen();
        imports.confirm(linjiang, number, seen, false, liWenjing);
        entities.flush();
        imports.undo(linjiang, number, "用错了文件", liWenjing);
        entities.flush();
        Throwable refused = catchThrowable(() -> files.read(linjiang, sent.book().cells("<c r=\"A9\"><f>1</f></c>").path(), "名册.xlsx",
                liWenjing));

        assertThat(secrets).hasSizeGreaterThan(1500);
        assertThat(numbers(dump())).as("the database").hasSizeGreaterThan(PEOPLE).doesNotContainAnyElementsOf(secrets);
        assertThat(numbers(log.getAll())).as("the log").doesNotContainAnyElementsOf(secrets);
        assertThat(numbers(trace(refused))).as("the error").isNotEmpty().doesNotContainAnyElementsOf(secrets);
    }

    private String dump() {
        return String.join(" ", database.sql("select table_name from information_schema.tables where table_schema = 'public' and table_type = "
                + "'BASE TABLE'").query(String.class).list().stream().map(table ->
                database.sql("select coalesce(string_agg(t::text, ' '), '') from \"%s\" t".formatted(table)).query(String.class).single())
                .toList());
    }

    private static Set<String> numbers(String text) {
        return RUN.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
