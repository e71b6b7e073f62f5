package zhibu.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;

/**
 * An import 名册导入 as lists and headings show it.
 *
 * @param name of the file
 * @param kept whether its rows are still there to be confirmed
 * @param confirmed what its latest confirmation did; none if it was never confirmed
 */
public record ImportCard(long number, String name, int rows, Instant at, AccountId by, boolean kept, @Nullable ConfirmationView confirmed) {

    /** Whether it was confirmed and not taken back. */
    public boolean stands() {
        return confirmed != null && !confirmed.undone();
    }

    /** Whether it waits to be confirmed. */
    public boolean open() {
        return kept && !stands();
    }

    /** How it stands, in a word. */
    public String state() {
        if (stands()) {
            return "已导入";
        }
        return confirmed != null ? "已撤销" : kept ? "待确认" : "未导入";
    }
}
