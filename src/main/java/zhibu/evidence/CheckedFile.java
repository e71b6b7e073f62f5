package zhibu.evidence;

import java.nio.file.Path;

/** A file on disk that was found to be what its name says, not kept yet; only {@link EvidenceStore#inspect} makes one. */
public final class CheckedFile {

    private final Path path;
    private final String name;
    private final FileKind kind;
    private final long size;
    private final String sha256;

    CheckedFile(Path path, String name, FileKind kind, long size, String sha256) {
        this.path = path;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
    }

    /** What it is kept as: without paths, control characters and tricks of writing direction. */
    public String name() {
        return name;
    }

    Path path() {
        return path;
    }

    FileKind kind() {
        return kind;
    }

    long size() {
        return size;
    }

    /** In 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
