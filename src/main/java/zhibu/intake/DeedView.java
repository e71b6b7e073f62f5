package zhibu.intake;

import java.util.List;
import zhibu.shared.MemberId;

/**
 * What an import did to one member.
 *
 * @param row of the file
 * @param enrolled whether he is new
 * @param headings of what was changed
 */
public record DeedView(int row, MemberId member, String name, boolean enrolled, List<String> headings) {
}
