package zhibu.teams;

import zhibu.shared.Ids;

/** The identity of an inspection team 验收组. */
public record TeamId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static TeamId valueOf(String text) {
        return new TeamId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
