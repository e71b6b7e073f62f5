package zhibu.records.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files somebody chose for a record. */
record FilesForm(@Nullable List<MultipartFile> files) {

    /** A field in which nothing was chosen is sent as a file without a name. */
    List<MultipartFile> chosen() {
        return files == null ? List.of() : files.stream().filter(file -> !(file.isEmpty() && named(file).isEmpty())).toList();
    }

    private static String named(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
