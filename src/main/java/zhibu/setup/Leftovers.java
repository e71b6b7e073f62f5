package zhibu.setup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Database processes that outlived the program that started them.
 *
 * <p>They are known by what they run: every data directory has PostgreSQL programs of its own, and whoever asks holds the
 * directory's lock, so whatever still runs them has lost its master. Process numbers left in files prove nothing, as numbers
 * are given out again; nor does a process that merely exists, as it may be dead and not yet fetched by its parent.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path binaries;

    Leftovers(DataDirectory directory) {
        this.binaries = directory.binaries();
    }

    /** Ends them all: politely first, so that an orphaned server closes its books, and by force if that takes too long. */
    void end() throws InterruptedException {
        masters().forEach(ProcessHandle::destroy);
        if (!goneWithin(PATIENCE)) {
            running().forEach(ProcessHandle::destroyForcibly);
            goneWithin(PATIENCE);
        }
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().command().filter(command -> Path.of(command).startsWith(binaries)).isPresent();
    }

    /** Those that no other one answers for: a server's workers are stopped by the server, in the right order. */
    private List<ProcessHandle> masters() {
        List<ProcessHandle> running = running();
        Set<Long> pids = running.stream().map(ProcessHandle::pid).collect(Collectors.toSet());
        return running.stream()
                .filter(process -> process.parent().map(ProcessHandle::pid).filter(pids::contains).isEmpty())
                .toList();
    }

    private boolean goneWithin(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!running().isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        return running().isEmpty();
    }
}
