package zhibu.setup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * 内置数据库: a PostgreSQL server that comes with the program, runs as long as the program does and keeps everything in its
 * data directory; a server that dies meanwhile is brought back where it was.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DirectoryLock lock;
    private final Leftovers leftovers;
    private final Cluster cluster;
    private final String password;
    private final int port;
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(EmbeddedDatabase::thread);
    private ProcessHandle postmaster;

    private EmbeddedDatabase(DataDirectory directory, DirectoryLock lock) throws IOException, InterruptedException {
        this.lock = lock;
        this.leftovers = new Leftovers(directory);
        leftovers.end();
        directory.discardHalfMade();
        this.cluster = cluster(directory);
        this.password = cluster.password();
        this.port = freePort();
        this.postmaster = start();
        watchdog.scheduleWithFixedDelay(this::revive, 500, 500, TimeUnit.MILLISECONDS);
    }

    /** Starts the database kept in {@code path}, made there first if there is none. */
    static EmbeddedDatabase in(Path path) throws IOException, InterruptedException {
        DataDirectory directory = DataDirectory.at(path);
        DirectoryLock lock = DirectoryLock.on(directory);
        try {
            return new EmbeddedDatabase(directory, lock);
        } catch (IOException | InterruptedException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static Cluster cluster(DataDirectory directory) throws IOException, InterruptedException {
        Path binaries = Binaries.unpackedIn(directory);
        directory.makeOnce(directory.cluster(), half -> new Cluster(binaries, half, directory.log()).create(newPassword()));
        return new Cluster(binaries, directory.cluster(), directory.log());
    }

    private static String newPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private ProcessHandle start() throws IOException, InterruptedException {
        cluster.start(port);
        return cluster.postmaster();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "database-watchdog");
        thread.setDaemon(true);
        return thread;
    }

    /** Starts a server that was killed again, on the same port, so that the connection pool finds it without being told. */
    private synchronized void revive() {
        if (!isAlive() && !watchdog.isShutdown()) {
            try {
                leftovers.end();
                postmaster = start();
                LOG.warn("内置数据库意外中止，已重新启动。");
            } catch (IOException | RuntimeException failure) {
                LOG.error("内置数据库意外中止，重新启动失败，将再次尝试：{}", failure.getMessage());
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isAlive() {
        // A killed process whose parent has not fetched it yet still "is alive", but runs nothing.
        return postmaster.info().command().isPresent();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.NAME;
    }

    @Override
    public String getUsername() {
        return Cluster.NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Stops the server properly; called after the last connection has been given back. */
    @Override
    public void close() throws IOException {
        watchdog.shutdown();
        try {
            stop();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }

    private synchronized void stop() throws IOException, InterruptedException {
        cluster.stop();
    }
}
