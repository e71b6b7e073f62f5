package zhibu.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a problem, as it stays.
 *
 * @param fromAbove whether only a level above takes it off the list
 * @param repeatsId the number of the one before it about the same; none where it is the first
 */
@Embeddable
record Found(@Column(updatable = false) @Enumerated(EnumType.STRING) ProblemSource source,
             @Column(updatable = false) @Enumerated(EnumType.STRING) @Nullable Dimension dimension,
             @Column(updatable = false) String what, @Column(updatable = false) LocalDate foundOn,
             @Column(updatable = false) String foundBy, @Column(updatable = false) boolean fromAbove,
             @Column(updatable = false) String standard, @Column(updatable = false) String rule,
             @Column(updatable = false) String origin, @Column(updatable = false) @Nullable Long repeatsId) {

    static Found of(Discovery found, Ground ground, boolean above, @Nullable Long repeats) {
        return new Found(found.source(), found.dimension(), found.what(), found.on(), found.by(), above || found.source().above(),
                ground.standard(), ground.rule(), ground.origin(), repeats);
    }
}
