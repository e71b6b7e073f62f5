package zhibu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/**
 * A group 党小组 as pages show it.
 *
 * @param leaderName empty where nobody leads it
 * @param size how many belong to it today
 * @param dissolvedOn the first day it no longer existed
 */
public record GroupView(GroupId id, String name, @Nullable MemberId leader, String leaderName, long size, LocalDate formedOn,
                        @Nullable LocalDate dissolvedOn) {

    public boolean stands() {
        return dissolvedOn == null;
    }
}
