package zhibu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.UnitId;

/** A branch as lists and headings show it. */
public record BranchCard(long number, String name, long unitNumber, String unitName, LocalDate foundedOn,
                         boolean temporary, int offices, @Nullable LocalDate dissolvedOn) {

    public BranchId id() {
        return new BranchId(number);
    }

    public UnitId unit() {
        return new UnitId(unitNumber);
    }

    /** Whether {@code reader} keeps its records; nobody keeps those of a branch that was dissolved. */
    public boolean keptBy(Reader reader) {
        return dissolvedOn == null && reader.keeps().covers(id(), unit());
    }

    /** Whether {@code reader} decides about it as the level above: its unit's committee, or the working committee. */
    public boolean overseenBy(Reader reader) {
        return dissolvedOn == null && !keptBy(reader) && (reader.is(Role.UNIT_COMMITTEE) && reader.reads().units().contains(unit())
                || reader.is(Role.WORKING_COMMITTEE) && reader.reads().everything());
    }

    /**
     * This branch, if {@code reader} decides about it as the level above.
     *
     * @throws Forbidden if he may see it but does not
     */
    public BranchCard requireOverseenBy(Reader reader) {
        if (!overseenBy(reader)) {
            throw new Forbidden();
        }
        return this;
    }

    /**
     * This branch, if {@code reader} keeps its records.
     *
     * @throws Forbidden if he may see it but does not
     */
    public BranchCard requireKeptBy(Reader reader) {
        if (!keptBy(reader)) {
            throw new Forbidden();
        }
        return this;
    }

    /** 联合党支部. */
    public boolean joint() {
        return offices > 1;
    }
}
