package zhibu.organization.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zhibu.shared.web.IsDate;

/** Into which branch another is merged, as typed. */
record MergerForm(@Pattern(regexp = "[1-9][0-9]{0,17}", message = "请选择并入本单位的哪个支部") String into,
                  @IsDate(message = "日期要写成存在的日期，例如 2026-11-20") String on,
                  @Size(max = 60, message = "文号不超过 60 字") String document) {

    MergerForm {
        into = text(into);
        on = text(on);
        document = text(document);
    }

    LocalDate day() {
        return LocalDate.parse(on);
    }
}
