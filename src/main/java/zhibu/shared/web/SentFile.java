package zhibu.shared.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file somebody sent, on disk until it is closed.
 *
 * @param name as the browser called it; not to be trusted in any way
 */
public record SentFile(Path path, String name) implements AutoCloseable {

    /** Moves the file to a place of its own. */
    public static SentFile of(MultipartFile part) throws IOException {
        Path place = Files.createTempFile("zhibu-", ".sent");
        part.transferTo(place.toFile());
        String name = part.getOriginalFilename();
        return new SentFile(place, name == null ? "" : name);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
