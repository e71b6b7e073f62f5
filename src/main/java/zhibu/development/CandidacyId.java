package zhibu.development;

import zhibu.shared.Ids;

/** The identity of a candidacy: of one person's way into the Party. */
public record CandidacyId(long value) {

    /** Reads an id from a URL; text that is no number names nothing that exists. */
    public static CandidacyId valueOf(String text) {
        return new CandidacyId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
