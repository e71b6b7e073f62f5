package zhibu.campaign.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zhibu.campaign.Span;
import zhibu.campaign.Stage;

/** The schedule of a round between its form, a row a stage, and what is meant. */
final class Schedule {

    private Schedule() {
    }

    /** Five rows, whatever a browser sent. */
    static List<SpanForm> whole(@Nullable List<@Nullable SpanForm> sent) {
        return IntStream.range(0, Stage.values().length)
                .mapToObj(row -> SpanForm.whole(sent == null || row >= sent.size() ? null : sent.get(row))).toList();
    }

    static List<SpanForm> of(Map<Stage, Span> schedule) {
        return Arrays.stream(Stage.values()).map(schedule::get).map(SpanForm::of).toList();
    }

    static Map<Stage, Span> read(List<SpanForm> rows) {
        return Arrays.stream(Stage.values()).collect(toMap(Function.identity(), stage -> rows.get(stage.ordinal()).span()));
    }

    /** One stage after the other, as long as each usually takes. */
    static List<SpanForm> usual(LocalDate from, ToIntFunction<Stage> days) {
        Stage[] stages = Stage.values();
        int[] begun = new int[stages.length + 1];
        Arrays.setAll(begun, row -> row == 0 ? 0 : begun[row - 1] + days.applyAsInt(stages[row - 1]));
        return Arrays.stream(stages).map(stage -> new SpanForm(from.plusDays(begun[stage.ordinal()]).toString(),
                from.plusDays(begun[stage.ordinal() + 1] - 1L).toString(), stage.usual())).toList();
    }
}
