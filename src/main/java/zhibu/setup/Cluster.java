package zhibu.setup;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL cluster on disk, made, started and stopped with PostgreSQL's own tools. */
record Cluster(Path binaries, Path directory, Path log) {

    /** The database, and the role that owns it and nothing else: row security and triggers bind it, as they bind no superuser. */
    static final String NAME = "zhibu";

    private static final String OWNER_ONLY_BY_PASSWORD = "host zhibu zhibu 127.0.0.1/32 scram-sha-256\n";

    private static final String SETTINGS = """
            # Written anew at every start.
            port = %d
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 50
            fsync = on
            full_page_writes = on
            synchronous_commit = on
            timezone = 'Asia/Shanghai'
            log_timezone = 'Asia/Shanghai'
            lc_messages = 'C'
            log_checkpoints = off
            # Details of an error quote the row; the log is no place for people's records.
            log_error_verbosity = terse
            """;

    /** Makes the cluster in its empty directory, with a password that this installation alone knows. */
    void create(String password) throws IOException, InterruptedException {
        run("initdb", "-D", directory.toString(), "-U", "postgres", "-A", "reject", "-E", "UTF8", "--data-checksums",
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
        writeDurably("pg_hba.conf", OWNER_ONLY_BY_PASSWORD);
        writeDurably("zhibu.password", password);
        runSingleUser("create role zhibu login password '" + password + "'", "create database zhibu owner zhibu");
    }

    String password() throws IOException {
        return Files.readString(directory.resolve("zhibu.password"), US_ASCII);
    }

    /** Returns when the server takes connections on this port of the loopback interface. */
    void start(int port) throws IOException, InterruptedException {
        // Only called when no server can be running any more; a stale file would stop the new one if its number is in use again.
        Files.deleteIfExists(postmasterPid());
        writeDurably("postgresql.conf", SETTINGS.formatted(port));
        run("pg_ctl", "start", "-D", directory.toString(), "-l", log.toString(), "-w", "-t", "120");
    }

    /** Ends open transactions, writes everything down and returns when the server is gone. */
    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "stop", "-D", directory.toString(), "-m", "fast", "-w", "-t", "60");
    }

    /** The server's main process. */
    ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(postmasterPid(), UTF_8).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow(() -> failure("postgres"));
    }

    private Path postmasterPid() {
        return directory.resolve("postmaster.pid");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        finish(program, command(program, arguments).start());
    }

    /** Runs statements without opening the server to anybody. */
    private void runSingleUser(String... statements) throws IOException, InterruptedException {
        Process process = command("postgres", "--single", "-D", directory.toString(), "-c", "exit_on_error=on", "postgres").start();
        try (OutputStream input = process.getOutputStream()) {
            input.write((String.join("\n", statements) + "\n").getBytes(US_ASCII));
        }
        finish("postgres", process);
    }

    private ProcessBuilder command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own root is nobody in particular.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
    }

    private void finish(String program, Process process) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw failure(program);
        }
    }

    private StartFailure failure(String program) {
        return new StartFailure("内置数据库没有启动：%s 失败。".formatted(program), "原因见 %s 的末尾。".formatted(log));
    }

    private void writeDurably(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text, US_ASCII, CREATE, TRUNCATE_EXISTING, WRITE, DSYNC);
    }
}
