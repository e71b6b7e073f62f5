package zhibu.ledger;

import zhibu.shared.Ids;

/** The identity of a gathering 会议活动, the same through all its revisions. */
public record GatheringId(long value) {

    /** Reads an id from a URL; text that is no number names nothing that exists. */
    public static GatheringId valueOf(String text) {
        return new GatheringId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
