package zhibu.setup;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The right to use a data directory: one running program has it at a time, and the kernel takes it back when that ends. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StartFailure if another running program has it */
    static DirectoryLock on(DataDirectory directory) throws IOException {
        FileChannel channel = FileChannel.open(directory.lock(), CREATE, WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw inUse(directory);
        }
        signWithOwnPid(channel);
        return new DirectoryLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisVeryProcess) {
            return null;
        }
    }

    private static StartFailure inUse(DataDirectory directory) throws IOException {
        return new StartFailure(
                "数据目录 %s 正由另一个运行中的知部程序(进程 %s)使用。".formatted(directory.home(), signature(directory.lock())),
                "请先关闭那个程序；要同时运行两个，请用 --zhibu.data=… 为本程序另指定一个目录。");
    }

    private static String signature(Path file) throws IOException {
        return Files.readString(file, US_ASCII).strip();
    }

    private static void signWithOwnPid(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
