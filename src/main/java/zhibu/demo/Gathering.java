package zhibu.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A gathering and all that its record says.
 *
 * @param ordinals for each kind held, which one of the year it was
 * @param form the form of the theme day, if it was one
 * @param recordedAt when it was entered, local time
 */
record Gathering(Occasion occasion, String place, Member chair, Member recorder, String topic,
                     boolean topicSet, String guests, Roll roll, Map<Kind, Integer> ordinals,
                     @Nullable String form, @Nullable Member lecturer, List<Text> agenda,
                     List<Resolution> resolutions, LocalDateTime recordedAt) {

    /** How many elements of the record 记录要素 are missing: what came of it, where nothing is written. */
    long missingElements() {
        return agenda.stream().filter(item -> item.conclusion().isEmpty()).count();
    }
}
