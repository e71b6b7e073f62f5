package zhibu.members;

/** One particular said otherwise than before; empty text where it said or says nothing. */
public record Change(Particular particular, String before, String after) {

    /** Names what changed, never the values: they are somebody's own. */
    @Override
    public String toString() {
        return particular.heading();
    }
}
