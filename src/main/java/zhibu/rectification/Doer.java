package zhibu.rectification;

import java.time.LocalDate;
import zhibu.shared.AccountId;

/** Who does something today. */
record Doer(AccountId account, LocalDate today) {
}
