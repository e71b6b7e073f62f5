package zhibu.organization;

import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/**
 * A member of a branch on a day, as far as its organization must know him.
 *
 * @param full whether he is a full member 正式党员 that day
 * @param group the group he belongs to; none if he is in none
 */
public record Person(MemberId id, String name, boolean full, @Nullable GroupId group) {
}
