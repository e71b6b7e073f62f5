package zhibu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;

/** Files of 临江支部 in the database: what comes out is what went in, for those who may, for good. */
@ZhibuTest
@DirtiesContext
class EvidenceStoreTests {

    @Autowired EvidenceStore store;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1000, Chunks.LARGEST, Chunks.LARGEST + 1, 3_000_000, 20 << 20})
    void whatComesOutIsWhatWentIn(int size) throws IOException {
        byte[] content = Samples.pdf(size);

        EvidenceId id = keep(content, "情况报告.pdf");

        Download download = store.open(branch(Cast.LINJIANG), id, reader("liwenjing"));
        assertThat(download.content().readAllBytes()).isEqualTo(content);
        assertThat(download.file().size()).isEqualTo(content.length);
        assertThat(download.file().name()).isEqualTo("情况报告.pdf");
        assertThat(download.file().keptBy()).isEqualTo(reader("liwenjing").account());
        assertThat(sha256OfServer(id)).isEqualTo(download.file().sha256());
    }

    @Test
    void whoReadsTheBranchReadsItsFilesAndKeepsNone() throws IOException {
        EvidenceId id = keep(Samples.png(), "合影.png");
        CheckedFile another = checked(Samples.png(), "又一张.png");

        assertThat(store.open(branch(Cast.LINJIANG), id, reader("gongwei")).content()).hasBinaryContent(Samples.png());
        assertThatThrownBy(() -> store.keep(branch(Cast.LINJIANG), another, reader("gongwei"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void filesOfOtherBranchesDoNotExist() throws IOException {
        EvidenceId id = keep(Samples.png(), "合影.png");

        assertThatThrownBy(() -> store.open(branch(Cast.LINJIANG), id, reader("zhoumingyuan"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store.open(branch(Cast.QINGSHAN), id, reader("zhoumingyuan"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store.open(branch(Cast.LINJIANG), new EvidenceId(999_999), reader("liwenjing"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aKeptFileIsFinal() throws IOException {
        EvidenceId id = keep(Samples.png(), "合影.png");

        for (String change : new String[]{"update evidence_file set name = 'x.png' where id = ?", "delete from evidence_file where id = ?",
            "update evidence_chunk set bytes = 'x' where file_id = ?", "delete from evidence_chunk where file_id = ?"}) {
            assertThatThrownBy(() -> database.sql(change).param(id.value()).update()).hasMessageContaining("rows are final");
        }
    }

    private EvidenceId keep(byte[] content, String name) throws IOException {
        return store.keep(branch(Cast.LINJIANG), checked(content, name), reader("liwenjing"));
    }

    private CheckedFile checked(byte[] content, String name) throws IOException {
        return store.inspect(Files.write(folder.resolve("upload"), content), name);
    }

    private String sha256OfServer(EvidenceId id) {
        return database.sql("select encode(sha256(string_agg(bytes, '' order by position)), 'hex') from evidence_chunk where file_id = ?")
                .param(id.value()).query(String.class).single();
    }

    private BranchId branch(String name) {
        return new BranchId(database.sql("select id from branch where name = ?").param(name).query(Long.class).single());
    }

    private Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}
