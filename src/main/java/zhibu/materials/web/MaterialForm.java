package zhibu.materials.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zhibu.materials.MaterialEntry;
import zhibu.shared.web.IsDate;

/** A material as typed. */
record MaterialForm(@NotBlank(message = "请填写材料名称") @Size(max = 200, message = "材料名称不超过 200 字") String title,
                    @Size(max = 100, message = "来源不超过 100 字") String source,
                    @IsDate(message = "印发日期要写成存在的日期，例如 2018-10-28；没有把握就不填", optional = true) String issuedOn) {

    static final MaterialForm EMPTY = new MaterialForm("", "", "");

    MaterialForm {
        title = text(title);
        source = text(source);
        issuedOn = text(issuedOn);
    }

    MaterialEntry entry() {
        return new MaterialEntry(title, source, issuedOn.isEmpty() ? null : LocalDate.parse(issuedOn));
    }
}
