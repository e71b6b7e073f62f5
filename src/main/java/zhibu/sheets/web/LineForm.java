package zhibu.sheets.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import zhibu.sheets.Answer.Line;

/** What is said of one rule, as typed. */
record LineForm(String rule, String points, @Size(max = 500, message = "理由不超过 500 字") String reason, String record) {

    LineForm(@Nullable String rule, @Nullable String points, @Nullable String reason, @Nullable String record) {
        this.rule = text(rule);
        this.points = text(points);
        this.reason = text(reason);
        this.record = text(record);
    }

    static LineForm of(Line line) {
        return new LineForm(line.rule(), line.points(), line.reason(), line.record());
    }

    Line line() {
        return new Line(rule, points, reason, record);
    }
}
