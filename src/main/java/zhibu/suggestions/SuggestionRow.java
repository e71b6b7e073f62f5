package zhibu.suggestions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;

/** A suggestion as the database has it. */
record SuggestionRow(long number, String page, String text, Instant at, AccountId by, @Nullable String answer,
                     @Nullable Instant answeredAt) {
}
