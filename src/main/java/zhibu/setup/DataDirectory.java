package zhibu.setup;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * 数据目录: where everything the program keeps between two runs lies.
 *
 * <p>What takes several steps to make is made under {@code building} and moved into place when it is whole, so that a start
 * that is interrupted leaves nothing half-made behind.
 */
record DataDirectory(Path home) {

    static DataDirectory at(Path path) throws IOException {
        Files.createDirectories(path);
        // Symbolic links resolved: processes are recognised by the real path of what they run.
        return new DataDirectory(path.toRealPath());
    }

    Path lock() {
        return home.resolve("lock");
    }

    Path binaries() {
        return home.resolve("binaries");
    }

    Path cluster() {
        return home.resolve("postgres");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    private Path building() {
        return home.resolve("building");
    }

    /** Throws away what an interrupted start had begun to make. */
    void discardHalfMade() throws IOException {
        FileSystemUtils.deleteRecursively(building());
    }

    /** Makes {@code target}, unless it is there already, in one step as seen from outside. */
    void makeOnce(Path target, Maker maker) throws IOException, InterruptedException {
        if (Files.notExists(target)) {
            Path half = building().resolve(target.getFileName());
            Files.createDirectories(half);
            maker.fill(half);
            Files.createDirectories(target.getParent());
            Files.move(half, target, ATOMIC_MOVE);
        }
    }

    /** Fills an empty directory. */
    interface Maker {

        void fill(Path directory) throws IOException, InterruptedException;
    }
}
