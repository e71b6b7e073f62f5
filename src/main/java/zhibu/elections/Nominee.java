package zhibu.elections;

import org.jspecify.annotations.Nullable;
import zhibu.organization.Duty;
import zhibu.shared.MemberId;

/**
 * Somebody who is named in a step of an election: as a candidate, with his votes, with his post.
 *
 * @param duty the post he is to hold or holds; none for a candidate for the committee
 */
public record Nominee(MemberId member, int votes, @Nullable Duty duty) {
}
