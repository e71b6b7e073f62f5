package zhibu.campaign.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.campaign.Span;
import zhibu.shared.web.IsDate;

/** When a stage is due, as typed. */
record SpanForm(@IsDate(message = "开始日期要写成存在的日期，例如 2026-03-01") String from,
                @IsDate(message = "结束日期要写成存在的日期，例如 2026-03-15") String until,
                @Size(max = 1000, message = "任务不超过 1000 字") String tasks) {

    SpanForm {
        from = text(from);
        until = text(until);
        tasks = text(tasks);
    }

    static SpanForm of(Span span) {
        return new SpanForm(span.fromOn().toString(), span.untilOn().toString(), span.tasks());
    }

    /** What a browser left out is nothing typed. */
    static SpanForm whole(@Nullable SpanForm sent) {
        return sent == null ? new SpanForm("", "", "") : sent;
    }

    Span span() {
        return new Span(LocalDate.parse(from), LocalDate.parse(until), tasks);
    }
}
