package zhibu.tasks;

import zhibu.shared.Ids;

/** The identity of a key task 重点任务. */
public record KeyTaskId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static KeyTaskId valueOf(String text) {
        return new KeyTaskId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
