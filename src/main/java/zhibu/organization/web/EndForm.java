package zhibu.organization.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.web.IsDate;

/** From which day something is over, and by which document, as typed. */
record EndForm(@IsDate(message = "日期要写成存在的日期，例如 2026-11-20") String on,
               @Size(max = 60, message = "文号不超过 60 字") String document) {

    EndForm {
        on = text(on);
        document = text(document);
    }

    LocalDate day() {
        return LocalDate.parse(on);
    }

    @Nullable String documentOrNone() {
        return document.isEmpty() ? null : document;
    }
}
