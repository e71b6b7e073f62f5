package zhibu.assessment;

import java.util.List;
import java.util.function.Consumer;

/**
 * A row of an item's table: what a branch that did everything in 2026 did otherwise, and what is then left of the item, reckoned by hand.
 *
 * @param told what it did otherwise, and the reckoning
 * @param left the points left
 * @param found every rule that takes something, with what it takes, 「vote.validity 3」; and what doesn't apply: 「vote.secret n/a」
 */
record Case(int item, String told, Consumer<BranchStory> otherwise, String left, List<String> found) {

    static final String NOT_APPLICABLE = " n/a";

    static Case row(int item, String told, Consumer<BranchStory> otherwise, String left, String... found) {
        return new Case(item, told, otherwise, left, List.of(found));
    }

    /** The item as the rules judge it. */
    ItemScore judged() {
        BranchStory story = BranchStory.archived();
        otherwise.accept(story);
        return story.item(item);
    }

    List<String> taking() {
        return found.stream().filter(rule -> !rule.endsWith(NOT_APPLICABLE)).toList();
    }

    List<String> notApplicable() {
        return found.stream().filter(rule -> rule.endsWith(NOT_APPLICABLE)).map(rule -> rule.replace(NOT_APPLICABLE, "")).toList();
    }

    @Override
    public String toString() {
        return "item " + item + ", " + told;
    }
}
