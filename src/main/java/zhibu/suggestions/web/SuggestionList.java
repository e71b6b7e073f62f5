package zhibu.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.suggestions.SuggestionView;
import zhibu.suggestions.Suggestions;

/**
 * The page of all suggestions a reader may see.
 *
 * @param open what waits for an answer
 * @param answered one page of those that have one, the latest first
 * @param older whether these are not the latest ones
 * @param answers whether it is for the reader to answer
 */
record SuggestionList(List<SuggestionView> open, List<SuggestionView> answered, boolean older, boolean answers, LocalDate today) {

    /** Where the answered ones before these are; none if these are the first. */
    public @Nullable String next() {
        return answered.size() < Suggestions.PAGE ? null : "/suggestions?before=" + answered.get(answered.size() - 1).number();
    }
}
