package zhibu.teams;

import java.util.Set;
import zhibu.shared.AccountId;
import zhibu.shared.UnitId;

/**
 * Somebody who may be taken into a team.
 *
 * @param units those he belongs to, whose branches he may not inspect
 * @param unitNames their names
 */
public record Candidate(AccountId account, String name, Set<UnitId> units, String unitNames) {

    public Candidate {
        units = Set.copyOf(units);
    }

    /** His name, with his units where he has some. */
    public String label() {
        return unitNames.isEmpty() ? name : "%s（%s）".formatted(name, unitNames);
    }
}
