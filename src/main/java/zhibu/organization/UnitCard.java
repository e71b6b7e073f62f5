package zhibu.organization;

import zhibu.shared.UnitId;

/** A unit 单位 as lists show it. */
public record UnitCard(long number, String name, PartyBody body) {

    public UnitId id() {
        return new UnitId(number);
    }
}
