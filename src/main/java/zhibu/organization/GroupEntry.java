package zhibu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/**
 * What somebody wrote down about a group 党小组.
 *
 * @param on from which day it is so
 */
public record GroupEntry(String name, @Nullable MemberId leader, LocalDate on) {
}
