package zhibu.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;

/**
 * A change of an approved plan, in words.
 *
 * @param deed 「新增」, 「调整」 or 「撤销」
 * @param was what it was; empty for what is new
 * @param becomes what it is; empty for what was withdrawn
 * @param at when it was changed; none until it was read back
 */
public record ChangeLine(String deed, String was, String becomes, String reason, @Nullable Instant at, AccountId by) {
}
