package zhibu.ledger;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;
import zhibu.shared.Period;

/**
 * Which gatherings somebody wants to see.
 *
 * @param kinds those of one of these kinds; of every kind if there is nothing
 * @param person those this member came to, chaired, recorded or lectured at
 */
public record GatheringFilter(Period period, @Nullable Collection<String> kinds, @Nullable MemberId person) {

    private static final MemberId NOBODY = new MemberId(0);

    // The query asks these.

    public boolean ofEveryKind() {
        return kinds == null;
    }

    public Collection<String> ofKinds() {
        return kinds == null ? List.of() : kinds;
    }

    public boolean ofEverybody() {
        return person == null;
    }

    public MemberId of() {
        return person == null ? NOBODY : person;
    }
}
