package zhibu.records;

/** A wording about to be written, already checked: what all records have in common, and how its module keeps the rest. */
public record Writing(Words words, Rest rest) {

    /** Keeps what only this sort of record has, under the number the wording was given. */
    @FunctionalInterface
    public interface Rest {
        void write(RecordId record, int revision);
    }
}
