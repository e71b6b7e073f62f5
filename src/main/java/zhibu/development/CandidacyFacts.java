package zhibu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.standards.DevelopmentRules;
import zhibu.standards.DevelopmentStep.Material;

/**
 * What the rules ask about one person's way into the Party, with its history.
 *
 * @param ending that it ended without a full member; none while it goes on
 * @param taken the steps, voided ones among them
 * @param papers the codes of the papers that are there now
 */
public record CandidacyFacts(CandidacyId id, BranchId branch, String name, @Nullable Ending ending, List<Taken> taken, Set<String> papers,
                             DevelopmentRules rules) {

    /** How far it had come on a day, or when it ended before. */
    public Progress on(LocalDate day) {
        boolean over = ending != null && !ending.on().isAfter(day);
        return new Progress(rules, taken.stream().filter(step -> !step.on().isAfter(day)).toList(), over ? ending.on() : day, over);
    }

    /** Whether it had begun by {@code last} and was neither over nor done before {@code first}. */
    public boolean wentOnWithin(LocalDate first, LocalDate last) {
        boolean begun = taken.stream().anyMatch(step -> step.standing() && !step.on().isAfter(last));
        boolean over = ending != null && ending.on().isBefore(first) || on(first.minusDays(1)).confirmed();
        return begun && !over;
    }

    /** The papers of the steps done by a day that are not there. */
    public Stream<Material> missingPapers(LocalDate day) {
        Progress progress = on(day);
        return rules.steps().stream().filter(step -> progress.done(step.code()).isPresent()).flatMap(step -> step.materials().stream())
                .filter(paper -> !papers.contains(paper.code()));
    }
}
