package zhibu.rectification.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Ids;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;

/**
 * The line of text, and perhaps the day, with which something is done to a problem, as typed.
 *
 * @param seen which revision of the problem was on the screen
 */
record DeedForm(String seen, @Size(max = 500, message = "不超过 500 字") String note,
                @IsDate(optional = true, message = "日期要写成存在的日期，例如 2026-12-10") String day) {

    DeedForm {
        seen = text(seen);
        note = text(note);
        day = text(day);
    }

    int revision() {
        return Ids.revision(seen);
    }

    @Nullable LocalDate on() {
        return Typed.date(day).orElse(null);
    }
}
