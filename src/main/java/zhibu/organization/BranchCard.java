package zhibu.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
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

    /** Whether {@code reader} keeps its records. */
    public boolean keptBy(Reader reader) {
        return reader.keeps().covers(id(), unit());
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
