package zhibu.intake.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The roster somebody chose to send in. */
record UploadForm(@Nullable MultipartFile file) {

    /** A field in which nothing was chosen is sent as a file without a name. */
    Optional<MultipartFile> chosen() {
        return Optional.ofNullable(file).filter(sent -> !sent.isEmpty() || !named(sent).isEmpty());
    }

    private static String named(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
