package zhibu.standards;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step 环节 on the way into the Party, as data.
 *
 * @param number its number among the 25 of the whole country; none for what comes between them
 * @param otherwise what it is called in a unit without a unit committee 机关党委; none where that is the same
 * @param stage the code of the stage it belongs to
 * @param rank what one is called once it is done 身份; none where that stays the same
 * @param outcomes the conclusions one chooses from; none where it is done once it is recorded
 * @param matter the voting rule the assembly follows; none where no assembly votes
 * @param until the step until which it is done again and again; none for what is done once
 * @param only the one rule set that has it; none for what every rule set has
 * @param alongside the step by whose date that rule set is found
 */
public record DevelopmentStep(String code, @Nullable Integer number, String name, @Nullable String otherwise, String stage,
                              @Nullable String rank, Actor actor, List<Material> materials, List<Outcome> outcomes,
                              @Nullable String matter, @Nullable String until, @Nullable String only, @Nullable String alongside,
                              @Nullable String hint) {

    public DevelopmentStep {
        materials = List.copyOf(materials);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether it is done again and again. */
    public boolean again() {
        return until != null;
    }

    public Optional<Outcome> outcome(String chosen) {
        return outcomes.stream().filter(outcome -> outcome.code().equals(chosen)).findFirst();
    }

    /** Whether one of its outcomes does this. */
    public boolean may(Effect effect) {
        return outcomes.stream().anyMatch(outcome -> outcome.effect() == effect);
    }

    /** This step as a rule set words it. */
    DevelopmentStep worded(String otherName, List<Outcome> otherOutcomes) {
        return new DevelopmentStep(code, number, otherName, otherwise, stage, rank, actor, materials, otherOutcomes, matter, until, only,
                alongside, hint);
    }

    /** Who acts. */
    public enum Actor {
        /** The person himself 本人. */
        PERSON,
        /** The group 党小组. */
        GROUP,
        /** The branch: its committee or its assembly. */
        BRANCH,
        /** The leading group of the unit 党组（党委）. */
        LEADING_GROUP,
        /** The level above that has the right to approve: 机关党委, or where there is none 机关工委. */
        SUPERIOR,
        /** The level above that one. */
        ABOVE;

        /** Whether the branch decides nothing in it. */
        public boolean aboveTheBranch() {
            return compareTo(LEADING_GROUP) >= 0;
        }
    }

    /** What comes of a conclusion. */
    public enum Effect { GO_ON, HOLD, ADMIT, CONFIRM, EXTEND, END }

    /** A conclusion to choose; people choose it, nothing else ever does. */
    public record Outcome(String code, String name, Effect effect) {
    }

    /**
     * A paper that belongs to the step.
     *
     * @param archive how it is to be signed and where it is kept
     */
    public record Material(String code, String name, String archive) {
    }
}
