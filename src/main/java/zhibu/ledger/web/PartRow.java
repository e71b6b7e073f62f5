package zhibu.ledger.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.ledger.GatheringEntry;
import zhibu.shared.MemberId;
import zhibu.shared.web.IsCount;

/**
 * One of the kinds a gathering was, as typed, with its number in the year and its minutes.
 *
 * @param steps the steps 环节 that were ticked
 * @param freeSteps those of one's own choice 自选环节, with 、 between them
 */
record PartRow(@Pattern(regexp = "[A-Z_]{1,30}", message = "没有这种会") String kind,
               @IsCount(min = 1, max = 999, message = "次数要写成 1 到 999 的整数") String ordinal,
               @IsCount(min = 1, max = 1440, message = "时长要写成整数分钟，例如 90") String minutes,
               String form, @Size(max = 50, message = "环节太多") List<@Size(max = 100, message = "环节名称不超过 100 字") String> steps,
               @Size(max = 200, message = "自选环节合计不超过 200 字") String freeSteps, String lecturer) {

    private static final String BETWEEN = "、";

    PartRow {
        kind = text(kind);
        ordinal = text(ordinal);
        minutes = text(minutes);
        form = text(form);
        steps = texts(steps);
        freeSteps = text(freeSteps);
        lecturer = text(lecturer);
    }

    private static List<String> texts(@Nullable List<@Nullable String> sent) {
        return sent == null ? List.of() : sent.stream().map(step -> text(step)).filter(step -> !step.isEmpty()).toList();
    }

    /** Those of one's own choice among {@code steps}, as they were typed. */
    static String free(List<String> steps, List<String> fixed) {
        return String.join(BETWEEN, steps.stream().filter(step -> !fixed.contains(step)).toList());
    }

    GatheringEntry.Part entry() {
        return new GatheringEntry.Part(kind, Integer.parseInt(ordinal), Integer.parseInt(minutes), form.isEmpty() ? null : form,
                allSteps(), lecturer.isEmpty() ? null : MemberId.valueOf(lecturer));
    }

    private List<String> allSteps() {
        return Stream.concat(steps.stream(), Stream.of(freeSteps.split(BETWEEN)).map(String::strip).filter(step -> !step.isEmpty()))
                .distinct().toList();
    }
}
