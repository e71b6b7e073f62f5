package zhibu.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** A kept file on its way to whoever asked for it: something to save, that no browser shows, runs, guesses at or passes on. */
public final class InertFile {

    private static final String NOTHING = "sandbox; default-src 'none'";

    private InertFile() {
    }

    /**
     * Answers with the file.
     *
     * @param size in bytes, exactly
     */
    public static void send(String name, String mediaType, long size, InputStream content, HttpServletResponse response)
            throws IOException {
        ContentDisposition toSave = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        response.setHeader("Content-Disposition", toSave.toString());
        response.setHeader("Content-Security-Policy", NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        try (content) {
            content.transferTo(response.getOutputStream());
        }
    }
}
