package zhibu.organization.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import zhibu.organization.Adjustment;
import zhibu.organization.BranchCard;
import zhibu.organization.Charter;
import zhibu.shared.web.IsDate;

/** How a branch is to be from a day on, as typed. */
record AdjustmentForm(@NotBlank(message = "请填写支部名称") @Size(max = 60, message = "名称不超过 60 字") String name, String offices,
                      @Size(max = 60, message = "文号不超过 60 字") String approval,
                      @Size(max = 200, message = "说明不超过 200 字") String sizeApproval,
                      @Size(max = 200, message = "说明不超过 200 字") String groupWaiver,
                      @IsDate(message = "日期要写成存在的日期，例如 2026-11-20") String on,
                      @Size(max = 60, message = "文号不超过 60 字") String document) {

    AdjustmentForm {
        name = text(name);
        offices = text(offices);
        approval = text(approval);
        sizeApproval = text(sizeApproval);
        groupWaiver = text(groupWaiver);
        on = text(on);
        document = text(document);
    }

    static AdjustmentForm of(BranchCard branch, Charter charter, LocalDate today) {
        return new AdjustmentForm(branch.name(), Offices.written(charter.offices()), Optional.ofNullable(charter.approval()).orElse(""),
                Optional.ofNullable(charter.sizeApproval()).orElse(""), Optional.ofNullable(charter.groupWaiver()).orElse(""),
                today.toString(), "");
    }

    Adjustment adjustment() {
        return new Adjustment(name, Offices.read(offices), approval, sizeApproval, groupWaiver, LocalDate.parse(on), document);
    }
}
