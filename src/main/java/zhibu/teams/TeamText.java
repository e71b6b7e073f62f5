package zhibu.teams;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;

/**
 * A team as somebody wrote it down.
 *
 * @param head none where nobody was chosen
 * @param members those chosen, with or without the head
 */
public record TeamText(String name, @Nullable AccountId head, List<AccountId> members) {

    public TeamText {
        members = List.copyOf(members);
    }
}
