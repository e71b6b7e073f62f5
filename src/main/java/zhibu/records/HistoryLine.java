package zhibu.records;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;

/**
 * One line of a record's history 修改经过.
 *
 * @param deed what was done: 「第 2 稿」, 「退回第 1 稿」, 「作废」
 * @param revision the wording concerned
 */
public record HistoryLine(String deed, int revision, @Nullable String reason, AccountId by, Instant at) {
}
