package zhibu.plans;

import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;
import zhibu.standards.PlanLevel;
import zhibu.standards.StandardCode;

/**
 * What a branch means to do: one line of a plan.
 *
 * @param kind the code of the kind of record that does it; none for a free matter
 * @param owner who sees to it; none if nobody was named
 * @param standard the standard a free matter serves; those of others follow from their kind
 */
record Intent(String title, @Nullable String kind, Timing timing, PlanLevel level, @Nullable MemberId owner,
              @Nullable StandardCode standard, Origin origin, String note) {

    boolean sameAs(Intent other) {
        return equals(other.from(origin));
    }

    private Intent from(Origin other) {
        return new Intent(title, kind, timing, level, owner, standard, other, note);
    }
}
