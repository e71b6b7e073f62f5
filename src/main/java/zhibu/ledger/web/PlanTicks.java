package zhibu.ledger.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import zhibu.plans.PlanItemId;
import zhibu.plans.Proposal;

/**
 * Which items of the plan 计划事项 a gathering does, as ticked.
 *
 * @param proposed the items that were ticked when the form was served, joined by commas
 * @param ticked those that are now
 */
record PlanTicks(String proposed, List<String> ticked) {

    /** Whether somebody ticked otherwise than was proposed. */
    boolean decided() {
        return !Set.copyOf(ticked).equals(Stream.of(proposed.split(",")).filter(id -> !id.isEmpty()).collect(toSet()));
    }

    /** As the form is served: what fits is ticked, unless somebody has ticked otherwise. */
    PlanTicks served(List<Proposal> proposals) {
        List<String> fitting = proposals.stream().filter(Proposal::fits).map(proposal -> proposal.item().toString()).toList();
        return new PlanTicks(fitting.stream().collect(joining(",")), decided() ? ticked : fitting);
    }

    Set<PlanItemId> items() {
        return ticked.stream().map(PlanItemId::valueOf).collect(toSet());
    }
}
