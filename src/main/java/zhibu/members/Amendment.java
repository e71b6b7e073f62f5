package zhibu.members;

import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/**
 * What a roster is to say of somebody from now on.
 *
 * @param member whom it is about; none for somebody new
 */
public record Amendment(@Nullable MemberId member, Particulars wanted) {
}
