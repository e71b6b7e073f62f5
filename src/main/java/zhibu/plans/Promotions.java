package zhibu.plans;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;
import zhibu.standards.PlanLevel;

/** How what one branch tried becomes what every branch does 提升: proposed by the branch, decided by the level above. */
@Component
@Transactional
public class Promotions {

    private final PromotionRepository promotions;
    private final PlanItems items;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Promotions(PromotionRepository promotions, PlanItems items, Organization organization, ApplicationEventPublisher events, Clock clock) {
        this.promotions = promotions;
        this.items = items;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** All proposals of the branches the reader sees, those that wait first, then the latest. */
    @Transactional(readOnly = true)
    public List<PromotionView> all(Reader reader) {
        Map<BranchId, BranchCard> cards = organization.branches(reader).stream().collect(toMap(BranchCard::id, Function.identity()));
        return promotions.of(cards.keySet()).stream()
                .map(row -> view((Promotion) row[0], (PlanItem) row[1], (int) row[2], cards)).toList();
    }

    private PromotionView view(Promotion promotion, PlanItem item, int year, Map<BranchId, BranchCard> cards) {
        return new PromotionView(promotion.id(), cards.get(promotion.branch()), item.id(), item.facts().intent().title(),
                new AssessmentYear(year), promotion.from(), promotion.to(), promotion.reason(), on(promotion.proposedAt()),
                promotion.verdict(), promotion.decidedAt() == null ? null : on(promotion.decidedAt()));
    }

    private LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** What was proposed of one item, latest first. */
    @Transactional(readOnly = true)
    public List<PromotionView> of(BranchId branch, PlanItemId item, Reader reader) {
        organization.branch(branch, reader);
        return all(reader).stream().filter(view -> view.item().equals(item)).toList();
    }

    /**
     * Proposes an item for the next higher level.
     *
     * @throws NotFound if the branch has no such item
     * @throws RuleViolation if it is of the highest level, was withdrawn, or waits for an answer already
     */
    public void propose(BranchId branch, PlanItemId id, String reason, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        PlanItem item = items.findByIdAndBranchId(id.value(), card.id()).orElseThrow(NotFound::new);
        PlanLevel from = item.facts().intent().level();
        PlanLevel to = from.above().orElseThrow(() -> new RuleViolation("reason", "必做动作不用再提升"));
        if (!item.facts().stands()) {
            throw new RuleViolation("reason", "这一项已撤销，不能申报提升");
        }
        if (promotions.of(id.value()).stream().anyMatch(known -> known.waits() || known.verdict().granted())) {
            throw new RuleViolation("reason", "这一项已经申报提升");
        }
        promotions.save(new Promotion(item, from, to, reason, reader.account()));
        tell("申报提升计划事项", card, reader);
    }

    private void tell(String deed, BranchCard card, Reader reader) {
        events.publishEvent(new BranchHappened(deed, "promotion", card.id(), reader));
    }

    /**
     * Decides a proposal: a unit committee for the branches of its unit, the working committee for them or for all.
     *
     * @throws NotFound if there is none within the reader's sight
     * @throws zhibu.shared.Forbidden unless the reader decides about the branch as the level above
     * @throws RuleViolation if it was decided already, or declined without saying why
     */
    public void decide(long number, Verdict verdict, Reader reader) {
        Promotion promotion = promotions.findById(number).orElseThrow(NotFound::new);
        BranchCard card = organization.branch(promotion.branch(), reader).requireOverseenBy(reader);
        if (!verdict.granted() && verdict.answer().isEmpty()) {
            throw new RuleViolation("answer", "不同意的，请写明理由");
        }
        if (verdict.everywhere() && !reader.is(Role.WORKING_COMMITTEE)) {
            throw new RuleViolation("everywhere", "适用于各单位的，由机关工委决定");
        }
        promotion.decide(verdict, reader.account());
        tell(verdict.granted() ? "同意提升计划事项" : "不同意提升计划事项", card, reader);
    }
}
