package zhibu.evidence;

import zhibu.shared.Ids;

/** The identity of a kept file 佐证文件. */
public record EvidenceId(long value) {

    /** Reads an id from a URL; text that is no number names nothing that exists. */
    public static EvidenceId valueOf(String text) {
        return new EvidenceId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
