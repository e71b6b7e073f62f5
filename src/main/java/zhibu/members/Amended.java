package zhibu.members;

import java.util.List;
import zhibu.shared.MemberId;

/**
 * What became of an {@link Amendment}.
 *
 * @param enrolled whether he is new
 * @param changes the numbers of the changes it made in what is said of him; none for somebody new
 */
public record Amended(MemberId member, boolean enrolled, List<Long> changes) {
}
