package zhibu.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded database keeps what it was given, whoever is killed and when. */
class EmbeddedDatabaseIT {

    @TempDir
    Path temporary;

    Path home() {
        return temporary.resolve("data");
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        new Leftovers(DataDirectory.at(home())).end();
    }

    @Test
    void keepsItsDataBetweenTwoRuns() throws Exception {
        try (DatabaseProgram first = DatabaseProgram.start(home())) {
            writeDown(first, "三会一课");
        }
        assertThat(processesLeft()).isZero();
        assertWrittenDown("三会一课");
    }

    @Test
    void isDurableAndAnswersToItsOwnProgramOnly() throws Exception {
        try (DatabaseProgram program = DatabaseProgram.start(home())) {
            assertSetting(program, "fsync", "on");
            assertSetting(program, "synchronous_commit", "on");
            assertSetting(program, "full_page_writes", "on");
            assertSetting(program, "data_checksums", "on");
            assertSetting(program, "listen_addresses", "127.0.0.1");
            assertThat(home().resolve("postgres.log")).content().contains("listening on IPv4").doesNotContain("Unix socket");
            assertRefused(program.client("zhibu", "guessed"));
            assertRefused(program.client("postgres", ""));
        }
    }

    @Test
    void isOpenToOneProgramAtATime() throws Exception {
        try (DatabaseProgram first = DatabaseProgram.start(home()); DatabaseProgram second = DatabaseProgram.start(home())) {
            assertThat(second.refusal()).startsWith("数据目录").contains("正由另一个运行中的知部程序");
            writeDown(first, "still there");
        }
    }

    @Test
    void comesBackAfterTheProgramWasKilledAndTheServerLeftAlone() throws Exception {
        DatabaseProgram killed = DatabaseProgram.start(home());
        writeDown(killed, "acknowledged");
        killed.kill();

        assertThat(killed.postmaster().info().command()).isPresent();
        assertWrittenDown("acknowledged");
    }

    @Test
    void comesBackAfterTheProgramAndTheServerWereKilled() throws Exception {
        killEverythingAfterWriting("acknowledged");

        assertThat(home().resolve("postgres/postmaster.pid")).exists();
        assertWrittenDown("acknowledged");
    }

    @Test
    void doesNotMistakeAStrangerForItsServerWhenAProcessNumberIsGivenOutAgain() throws Exception {
        killEverythingAfterWriting("acknowledged");
        Process stranger = new ProcessBuilder("sleep", "300").start();
        replaceFirstLine(home().resolve("postgres/postmaster.pid"), Long.toString(stranger.pid()));

        assertWrittenDown("acknowledged");
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void bringsAKilledServerBackWhereItWas() throws Exception {
        try (DatabaseProgram program = DatabaseProgram.start(home())) {
            writeDown(program, "acknowledged");
            for (int time = 1; time <= 3; time++) {
                program.postmaster().destroyForcibly();
                assertThat(soon(() -> read(program.client()))).isEqualTo("acknowledged");
            }
        }
        assertThat(processesLeft()).isZero();
    }

    /** Killed while the programs are being unpacked, while the cluster is being made, and when it has just been put in place. */
    @ParameterizedTest
    @ValueSource(strings = {"building", "building/postgres/PG_VERSION", "building/postgres/base/5", "postgres"})
    void startsAfreshWhenTheFirstStartWasInterrupted(String trace) throws Exception {
        Process interrupted = DatabaseProgram.launch(home());
        while (Files.notExists(home().resolve(trace)) && interrupted.isAlive()) {
            Thread.sleep(1);
        }
        interrupted.destroyForcibly().waitFor();

        try (DatabaseProgram program = DatabaseProgram.start(home())) {
            writeDown(program, "afresh");
        }
        assertWrittenDown("afresh");
    }

    private void killEverythingAfterWriting(String text) throws IOException, InterruptedException {
        DatabaseProgram killed = DatabaseProgram.start(home());
        writeDown(killed, text);
        ProcessHandle postmaster = killed.postmaster();
        killed.kill();
        postmaster.destroyForcibly();
    }

    private static void writeDown(DatabaseProgram program, String text) {
        program.client().sql("create table note as select :text::text as text").param("text", text).update();
    }

    private void assertWrittenDown(String text) throws IOException, InterruptedException {
        try (DatabaseProgram program = DatabaseProgram.start(home())) {
            assertThat(read(program.client())).isEqualTo(text);
        }
    }

    private static String read(JdbcClient client) {
        return client.sql("select text from note").query(String.class).single();
    }

    private static void assertSetting(DatabaseProgram program, String name, String value) {
        assertThat(program.client().sql("show " + name).query(String.class).single()).as(name).isEqualTo(value);
    }

    private static void assertRefused(JdbcClient client) {
        assertThatThrownBy(() -> client.sql("select 1").query().singleValue()).isInstanceOf(DataAccessException.class);
    }

    private static <T> T soon(Callable<T> attempt) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            try {
                return attempt.call();
            } catch (DataAccessException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                Thread.sleep(100);
            }
        }
    }

    private long processesLeft() throws IOException {
        Path binaries = DataDirectory.at(home()).binaries();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(command -> command.startsWith(binaries.toString())).isPresent())
                .count();
    }

    private static void replaceFirstLine(Path file, String line) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("^[^\n]*", line));
    }
}
