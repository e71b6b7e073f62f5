package zhibu.tasks.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zhibu.shared.AssessmentYear;
import zhibu.shared.web.IsCount;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;
import zhibu.tasks.SourcePaper;
import zhibu.tasks.TaskText;

/** A key task to be published, as typed. */
record TaskForm(String unit, @IsCount(min = 2000, max = 2099, message = "请选择年度") String year,
                @Size(max = 30, message = "类别不超过 30 字") String category,
                @NotBlank(message = "请写明任务名称") @Size(max = 100, message = "任务名称不超过 100 字") String title,
                @NotBlank(message = "请写明要求做什么") @Size(max = 2000, message = "要求不超过 2000 字") String asked,
                @NotBlank(message = "请写明由哪个处室或者谁牵头") @Size(max = 50, message = "牵头不超过 50 字") String leader,
                @Size(max = 200, message = "文件名称不超过 200 字") String sourceTitle,
                @Size(max = 60, message = "文号不超过 60 字") String sourceNumber,
                @IsDate(optional = true, message = "印发日期要写成存在的日期，例如 2026-02-10") String issuedOn,
                @IsDate(message = "完成时限要写成存在的日期，例如 2026-12-20") String deadline) {

    TaskForm {
        unit = text(unit);
        year = text(year);
        category = text(category);
        title = text(title);
        asked = text(asked);
        leader = text(leader);
        sourceTitle = text(sourceTitle);
        sourceNumber = text(sourceNumber);
        issuedOn = text(issuedOn);
        deadline = text(deadline);
    }

    static TaskForm blank(LocalDate today, String unit, String leader) {
        return new TaskForm(unit, Integer.toString(today.getYear()), "", "", "", leader, "", "", "", "");
    }

    TaskText entry() {
        return new TaskText(AssessmentYear.valueOf(year), category, title, asked, leader,
                new SourcePaper(sourceTitle, sourceNumber, Typed.date(issuedOn).orElse(null)), LocalDate.parse(deadline));
    }
}
