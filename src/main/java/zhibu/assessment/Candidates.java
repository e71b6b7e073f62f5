package zhibu.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.development.CandidacyFacts;
import zhibu.development.Taken;
import zhibu.ledger.VoteFacts;
import zhibu.standards.DevelopmentStep;

/** Those on their way into the Party during a year 发展对象, and the votes the assembly took on them. */
final class Candidates {

    private Candidates() {
    }

    /** Everybody whose way went on in the year, in a fixed order. */
    static List<CandidacyFacts> of(BranchYear facts) {
        return facts.known().candidacies().stream().filter(one -> one.wentOnWithin(facts.yardstick().year().firstDay(), facts.day()))
                .sorted((one, other) -> Long.compare(one.id().value(), other.id().value())).toList();
    }

    /** The steps of the year on which the assembly votes, whatever came of them. */
    static List<Taken> voted(CandidacyFacts candidacy, BranchYear facts) {
        return candidacy.on(facts.day()).taken().stream().filter(step -> facts.isJudged(step.on()) && matter(candidacy, step).isPresent())
                .toList();
    }

    private static Optional<String> matter(CandidacyFacts candidacy, Taken step) {
        return candidacy.rules().step(step.step()).map(DevelopmentStep::matter).filter(Objects::nonNull);
    }

    /** The vote of that day on that matter which names him; none where no record shows one. */
    static @Nullable VoteFacts vote(CandidacyFacts candidacy, Taken step, BranchYear facts) {
        return matter(candidacy, step).map(matter -> Deliberation.voteOn(facts, step.on(), matter, candidacy.name())).orElse(null);
    }
}
