package zhibu.setup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A program that only keeps the embedded database open, started by tests as a process of its own, to be killed at will. */
final class DatabaseProgram implements AutoCloseable {

    private static final String ANSWER = "answer: ";

    private final Process process;
    private final Path home;
    private final String[] answer;

    private DatabaseProgram(Process process, Path home) {
        this.process = process;
        this.home = home;
        this.answer = process.inputReader(UTF_8).lines().filter(line -> line.startsWith(ANSWER)).findFirst()
                .map(line -> line.substring(ANSWER.length()).split(" ")).orElse(new String[] {"no answer"});
    }

    /** The program itself: opens the database, says where it is, and closes it when its input ends. */
    public static void main(String[] arguments) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.in(Path.of(arguments[0]))) {
            System.out.println(ANSWER + database.getJdbcUrl() + " " + database.getPassword());
            System.in.transferTo(System.out);
        } catch (StartFailure failure) {
            System.out.println(ANSWER + failure.getMessage());
        }
    }

    /** Starts the program and waits until the database is open. */
    static DatabaseProgram start(Path home) throws IOException {
        return new DatabaseProgram(launch(home), home);
    }

    /** Starts the program and waits for nothing. */
    static Process launch(Path home) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), DatabaseProgram.class.getName(), home.toString())
                .redirectError(home.resolveSibling(home.getFileName() + ".err").toFile())
                .start();
    }

    /** What the program said instead of opening the database. */
    String refusal() {
        return String.join(" ", answer);
    }

    String url() {
        return answer[0];
    }

    JdbcClient client() {
        return client(Cluster.NAME, answer[1]);
    }

    JdbcClient client(String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(url(), user, password));
    }

    ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(home.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** {@code kill -9} of the program; its database server is left behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
