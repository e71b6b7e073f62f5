package zhibu.organization.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zhibu.organization.BranchEntry;
import zhibu.shared.UnitId;
import zhibu.shared.web.IsDate;

/** A branch that was founded, as typed. */
record FoundingForm(@Pattern(regexp = "[1-9][0-9]{0,17}", message = "请选择单位") String unit,
                    @NotBlank(message = "请填写支部名称") @Size(max = 60, message = "名称不超过 60 字") String name,
                    @IsDate(message = "成立日期要写成存在的日期，例如 2026-11-20") String on,
                    @Size(max = 60, message = "文号不超过 60 字") String document, String temporary, String offices) {

    FoundingForm {
        unit = text(unit);
        name = text(name);
        on = text(on);
        document = text(document);
        temporary = text(temporary);
        offices = text(offices);
    }

    public boolean forATask() {
        return temporary.equals("true");
    }

    BranchEntry entry() {
        return new BranchEntry(UnitId.valueOf(unit), name, LocalDate.parse(on), document, forATask(), Offices.read(offices));
    }
}
