package zhibu.records;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;
import zhibu.shared.Period;

/**
 * Which records of a book somebody wants to see.
 *
 * @param kinds those of one of these kinds; of every kind if there is nothing
 * @param person those in which this member came, did something or is named; everybody's if there is nobody
 */
public record Selection(Period period, @Nullable Collection<String> kinds, @Nullable MemberId person) {

    private static final MemberId NOBODY = new MemberId(0);

    // The queries ask these.

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
