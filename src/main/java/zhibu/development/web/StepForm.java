package zhibu.development.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.development.StepEntry;
import zhibu.shared.MemberId;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;

/**
 * A step, as typed.
 *
 * @param people the ids of those chosen; empty text where nobody was
 */
record StepForm(String step, @IsDate(message = "日期要写成存在的日期，例如 2026-11-20") String on,
                @IsDate(optional = true, message = "公示开始日期要写成存在的日期，例如 2026-11-20") String begunOn, String outcome,
                @Size(max = 2000, message = "结论不超过 2000 字") String conclusion,
                @Size(max = 100, message = "文号不超过 100 字") String document, @Size(max = 500, message = "备注不超过 500 字") String note,
                @Pattern(regexp = "[0-9]{0,2}", message = "延长的月数要写成数字，例如 6") String months, List<String> people) {

    StepForm {
        step = text(step);
        on = text(on);
        begunOn = text(begunOn);
        outcome = text(outcome);
        conclusion = text(conclusion);
        document = text(document);
        note = text(note);
        months = text(months);
        people = Typed.rows(people, person -> true).stream().map(Typed::text).toList();
    }

    /** Nothing typed yet but today's date. */
    static StepForm of(String step, LocalDate today) {
        return new StepForm(step, today.toString(), "", "", "", "", "", "", List.of());
    }

    StepEntry entry() {
        return new StepEntry(step, LocalDate.parse(on), begunOn.isEmpty() ? null : LocalDate.parse(begunOn), outcome, conclusion, document,
                note, number(), people.stream().filter(person -> !person.isEmpty()).map(MemberId::valueOf).toList());
    }

    private @Nullable Integer number() {
        return months.isEmpty() ? null : Integer.valueOf(months);
    }

    /** Who was chosen in a place; empty text for nobody. */
    public String person(int place) {
        return place < people.size() ? people.get(place) : "";
    }
}
