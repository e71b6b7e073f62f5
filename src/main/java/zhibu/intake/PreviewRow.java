package zhibu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.members.Change;
import zhibu.shared.MemberId;

/**
 * A row of a preview as people see it, secrets masked.
 *
 * @param number as the sheet counts
 * @param about who he is, where he is new
 * @param changes what would be said otherwise of somebody known
 * @param reasons why the row is refused
 */
public record PreviewRow(int number, String name, Verdict verdict, @Nullable MemberId member, String about, List<Change> changes,
                         List<String> reasons) {
}
