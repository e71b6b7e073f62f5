package zhibu.standards;

import java.util.Optional;

/** How binding an item of a plan is, the freest first; what the letters are called is data. */
public enum PlanLevel {
    X, T, B;

    /** The level it may be promoted to; none for the highest. */
    public Optional<PlanLevel> above() {
        return this == B ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
