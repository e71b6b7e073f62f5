package zhibu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;

/**
 * One import with all that can be said of it now.
 *
 * @param preview what would become of it; none once it stands, or when its rows are kept no longer
 * @param deeds what its standing confirmation did
 */
public record ImportView(BranchCard branch, ImportCard card, @Nullable Preview preview, List<DeedView> deeds) {

    /** As many as one page shows. */
    private static final int SHOWN = 200;

    public List<DeedView> firstDeeds() {
        return deeds.subList(0, Math.min(SHOWN, deeds.size()));
    }

    /** How many there are besides. */
    public int moreDeeds() {
        return Math.max(0, deeds.size() - SHOWN);
    }
}
