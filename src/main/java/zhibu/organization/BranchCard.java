package zhibu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
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

    /** 联合党支部. */
    public boolean joint() {
        return offices > 1;
    }
}
