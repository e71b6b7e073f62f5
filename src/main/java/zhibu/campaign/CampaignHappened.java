package zhibu.campaign;

import java.util.Optional;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** Something was changed about a round as a whole, or by one of its units. */
public record CampaignHappened(String deed, CampaignId campaign, Reader reader) implements Happened {

    @Override
    public String subject() {
        return "campaign/" + campaign;
    }

    @Override
    public Optional<BranchId> branch() {
        return Optional.empty();
    }

    @Override
    public Optional<Reader> by() {
        return Optional.of(reader);
    }
}
