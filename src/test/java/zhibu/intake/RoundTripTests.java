package zhibu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.fixtures.Sheet;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.Particular;
import zhibu.members.RosterLine;
import zhibu.members.RosterSheets;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** What goes in comes out, and what comes out goes in unnoticed: rosters of made-up people, each from a seed. */
@ZhibuTest
@Transactional
class RoundTripTests {

    private static final int PEOPLE = 40;

    @Autowired RosterImports imports;
    @Autowired RosterFiles files;
    @Autowired RosterSheets sheets;
    @Autowired Accounts accounts;
    @Autowired MockMvc browser;
    @Autowired Visits visits;
    @Autowired EntityManager entities;

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026, 31_108})
    void whatWasSentInIsWhatIsExported(long seed) throws Exception {
        Reader liWenjing = reader("liwenjing");
        BranchId linjiang = liWenjing.keeps().branches().iterator().next();
        MadeUpRoster sent = new MadeUpRoster(seed, PEOPLE);

        confirm(linjiang, sent.book().path(), liWenjing);

        assertThat(sheets.compared(linjiang, liWenjing).stream().map(RosterLine::said)).containsAll(sent.people());
        assertUnchanged(linjiang, exported(post("/branches/%s/full-members.xlsx".formatted(linjiang))), liWenjing);
        assertUnchanged(linjiang, exported(get("/branches/%s/members.xlsx".formatted(linjiang))), liWenjing);
    }

    private byte[] exported(MockHttpServletRequestBuilder asked) throws Exception {
        return browser.perform(asked.with(visits.as("liwenjing")).with(csrf())).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsByteArray();
    }

    @Test
    void theRosterOfTheDemoCityComesBackUnchanged() throws Exception {
        for (String username : List.of("liwenjing", "zhoumingyuan", "chenliqun")) {
            Reader reader = reader(username);
            BranchId branch = reader.keeps().branches().iterator().next();
            byte[] file = browser.perform(get("/branches/%s/members.xlsx".formatted(branch)).with(visits.as(username))).andReturn()
                    .getResponse().getContentAsByteArray();

            assertUnchanged(branch, file, reader);
        }
    }

    @Test
    void theTemplateBringsNobody() throws Exception {
        Reader liWenjing = reader("liwenjing");
        BranchId linjiang = liWenjing.keeps().branches().iterator().next();
        Path template = file(exported(get("/branches/%s/roster-template.xlsx".formatted(linjiang))));

        assertThat(catchThrowable(() -> files.read(linjiang, template, "模板.xlsx", liWenjing)))
                .hasMessageContaining("没有可以导入的行");
    }

    @Test
    void noNumberLeavesWithAMaskedRoster() throws Exception {
        Reader liWenjing = reader("liwenjing");
        BranchId linjiang = liWenjing.keeps().branches().iterator().next();
        MadeUpRoster sent = new MadeUpRoster(5, PEOPLE);
        confirm(linjiang, sent.book().path(), liWenjing);

        String masked = new Sheet(exported(get("/branches/%s/members.xlsx".formatted(linjiang)))).rows().toString();
        String full = new Sheet(exported(post("/branches/%s/full-members.xlsx".formatted(linjiang)))).rows().toString();
        List<String> secrets = sent.people().stream().flatMap(said -> Arrays.stream(Particular.values()).filter(Particular::secret)
                .map(said::get)).filter(secret -> !secret.isEmpty()).toList();
        assertThat(secrets).hasSizeGreaterThan(PEOPLE).allSatisfy(secret -> {
            assertThat(masked).doesNotContain(secret);
            assertThat(full).contains(secret);
        });
    }

    private void assertUnchanged(BranchId branch, byte[] file, Reader reader) throws IOException {
        long number = imports.keep(branch, files.read(branch, file(file), "导出.xlsx", reader), reader);
        fresh();
        Preview preview = imports.view(branch, number, reader).preview();
        assertThat(preview.rows(null, 0, 1000)).extracting(PreviewRow::verdict).containsOnly(Verdict.SAME);
        assertThat(preview.unnamed()).isEmpty();
    }

    private static Path file(byte[] bytes) throws IOException {
        Path path = Files.write(Files.createTempFile("roster", ".xlsx"), bytes);
        path.toFile().deleteOnExit();
        return path;
    }

    private void confirm(BranchId branch, Path file, Reader reader) {
        long number = imports.keep(branch, files.read(branch, file, "名册.xlsx", reader), reader);
        fresh();
        Preview preview = imports.view(branch, number, reader).preview();
        assertThat(preview.rows(Verdict.REFUSED, 0, 1000)).extracting(PreviewRow::reasons).isEmpty();
        fresh();
        imports.confirm(branch, number, preview.seen(), false, reader);
        fresh();
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
