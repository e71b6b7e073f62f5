package zhibu.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.Stage;
import zhibu.organization.BranchCard;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;

/**
 * A branch's self-check with all there is to say of it: as it was frozen, or, while its secretary writes on it, by the records as they
 * are now.
 *
 * @param answers what was typed, by item
 * @param frozen the document that was frozen last; none before anything was signed
 * @param document what that says
 * @param score what it comes to: as frozen, or as it would be signed now
 */
public record SelfCheckSheet(CampaignCard campaign, BranchCard branch, SelfCheckState state, Basis basis, Map<Integer, Answer> answers,
                             @Nullable FrozenDocument frozen, @Nullable SelfCheckDocument document, SheetScore score,
                             List<SelfCheckStep> steps, Reader reader) {

    /** Where it is. */
    public String href() {
        return "%s/self-checks/%s".formatted(campaign.href(), branch.id());
    }

    /** What was typed of an item. */
    public Answer answer(int item) {
        return Optional.ofNullable(answers.get(item)).orElse(Answer.none(item));
    }

    /** How many items were confirmed. */
    public long answered() {
        return basis.items().stream().filter(item -> answer(item.no()).answered()).count();
    }

    /** Whether every item was confirmed. */
    public boolean complete() {
        return answered() == basis.items().size();
    }

    /** The first item that was not confirmed; none if all were. */
    public Optional<BasisItem> next() {
        return basis.items().stream().filter(item -> !answer(item.no()).answered()).findFirst();
    }

    /** Whether it is time for it. */
    public boolean open() {
        return campaign.running() && campaign.stage() == Stage.ACCEPTANCE;
    }

    /** Whether the reader may write on it now. */
    public boolean writes() {
        return open() && branch.keptBy(reader) && state.writable();
    }

    /** Whether the reader may pass it or give it back now. */
    public boolean reviews() {
        return open() && branch.overseenBy(reader) && state == SelfCheckState.SIGNED;
    }

    /**
     * This sheet, if the reader is of the branch's secretaries.
     *
     * @throws Forbidden if he may see it but not write on it
     */
    public SelfCheckSheet requireKept() {
        branch.requireKeptBy(reader);
        return this;
    }

    /**
     * This sheet, if the reader decides about the branch as the level above.
     *
     * @throws Forbidden if he may see it but does not
     */
    public SelfCheckSheet requireOverseen() {
        branch.requireOverseenBy(reader);
        return this;
    }
}
