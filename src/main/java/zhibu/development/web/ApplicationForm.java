package zhibu.development.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zhibu.development.Applicant;
import zhibu.shared.web.IsDate;

/** An application to join the Party, as typed. */
record ApplicationForm(@NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名不超过 50 字") String name,
                       @Pattern(regexp = "男|女", message = "请选择性别") String sex,
                       @IsDate(message = "出生日期要写成存在的日期，例如 1996-03-08") String bornOn,
                       @NotBlank(message = "请填写工作岗位和职务") @Size(max = 80, message = "岗位不超过 80 字") String position,
                       @IsDate(message = "申请日期要写成存在的日期，例如 2026-11-20") String appliedOn) {

    ApplicationForm {
        name = text(name);
        sex = text(sex);
        bornOn = text(bornOn);
        position = text(position);
        appliedOn = text(appliedOn);
    }

    Applicant applicant() {
        return new Applicant(name, sex.equals("女"), LocalDate.parse(bornOn), position);
    }
}
