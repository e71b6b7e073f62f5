package zhibu.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zhibu.shared.BranchId;

/** What the kept files contain, in pieces small enough that any number of people may send and fetch files at once. */
@Component
class Chunks {

    /** In bytes; {@code chunk_size_allowed} knows it too. */
    static final int LARGEST = 256 << 10;

    private final JdbcClient database;

    Chunks(JdbcClient database) {
        this.database = database;
    }

    void write(EvidenceId file, BranchId branch, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            int position = 0;
            for (byte[] piece = in.readNBytes(LARGEST); piece.length > 0; piece = in.readNBytes(LARGEST)) {
                database.sql("insert into evidence_chunk (file_id, branch_id, position, bytes) values (?, ?, ?, ?)")
                        .params(file.value(), branch.value(), position++, piece).update();
            }
        }
    }

    /** Each piece is asked for when the one before has been read, in a statement of its own: a slow reader keeps no connection. */
    InputStream read(EvidenceId file) {
        return new PieceByPiece(file);
    }

    private Optional<byte[]> piece(EvidenceId file, int position) {
        return database.sql("select bytes from evidence_chunk where file_id = ? and position = ?").params(file.value(), position)
                .query((row, number) -> row.getBytes(1)).optional();
    }

    /** All pieces of a file, one after the other. */
    private final class PieceByPiece extends InputStream {

        private final EvidenceId file;
        private InputStream piece = nullInputStream();
        private int next;

        PieceByPiece(EvidenceId file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = piece.read(into, offset, length);
            if (got >= 0) {
                return got;
            }
            Optional<byte[]> following = piece(file, next++);
            piece = new ByteArrayInputStream(following.orElse(new byte[0]));
            return following.isPresent() ? piece.read(into, offset, length) : -1;
        }
    }
}
