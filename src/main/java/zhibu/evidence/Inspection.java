package zhibu.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import zhibu.shared.RuleViolation;

/** The desk where files are looked through before they are kept: few at a time, so that nobody else waits for it. */
@Component
class Inspection {

    /** Half of the machine stays with those who only read pages. */
    private static final int DESKS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore desks = new Semaphore(DESKS, true);

    CheckedFile inspect(Path file, String sentName) {
        FileName name = FileName.of(sentName);
        try {
            return inspect(file, name);
        } catch (RuleViolation violation) {
            throw new RuleViolation("files", "「%s」%s".formatted(name.kept(), violation.problems().get(0).sentence()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private CheckedFile inspect(Path file, FileName name) throws IOException {
        FileKind kind = FileKind.of(name.extension()).orElseThrow(() ->
                new RuleViolation("不是可以上传的类型，请转换成 pdf、docx、xlsx、jpg、png 或 ofd 后再传"));
        long size = Files.size(file);
        Shape.require(size > 0, "是空文件，请换一个有内容的文件");
        Shape.require(size <= EvidenceStore.LARGEST, "超过 20 MB，请压缩或拆分后再传");
        takeADesk();
        try (Bytes bytes = new Bytes(file)) {
            kind.shape().require(bytes);
            return new CheckedFile(file, name.kept(), kind, size, sha256(file));
        } finally {
            desks.release();
        }
    }

    private void takeADesk() {
        try {
            Shape.require(desks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS), "还没有检查：现在上传的人较多，请过一分钟再传");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("还没有检查：系统正在停止，请稍后再传");
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream read = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
