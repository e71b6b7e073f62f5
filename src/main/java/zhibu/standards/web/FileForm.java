package zhibu.standards.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import zhibu.shared.RuleViolation;

/** The document of an edition somebody chose to send in. */
record FileForm(@Nullable MultipartFile file) {

    private static final int MOST_BYTES = 1 << 20;

    /** @throws RuleViolation if nothing was chosen, or too much */
    byte[] bytes() {
        if (file == null || file.isEmpty()) {
            throw new RuleViolation("file", "请选择一个 YAML 文件");
        }
        if (file.getSize() > MOST_BYTES) {
            throw new RuleViolation("file", "文件不能超过 1 MB");
        }
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
