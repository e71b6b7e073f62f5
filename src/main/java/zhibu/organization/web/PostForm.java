package zhibu.organization.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zhibu.organization.Duty;
import zhibu.organization.PostEntry;
import zhibu.organization.Way;
import zhibu.shared.MemberId;
import zhibu.shared.web.IsDate;

/** Who takes a post 职务, as typed. */
record PostForm(@Pattern(regexp = "SECRETARY|DEPUTY|ORGANIZATION|PUBLICITY|DISCIPLINE|MEMBER", message = "请选择职务") String duty,
                @Pattern(regexp = "[1-9][0-9]{0,17}", message = "请选择由谁担任") String holder,
                @Pattern(regexp = "BY_ELECTION|REASSIGNED|APPOINTED", message = "请选择任职方式") String way,
                @IsDate(message = "任职日期要写成存在的日期，例如 2026-11-20") String from,
                @Size(max = 60, message = "文号不超过 60 字") String approval, String headsOffice,
                @Size(max = 200, message = "说明不超过 200 字") String headWaiver) {

    PostForm {
        duty = text(duty);
        holder = text(holder);
        way = text(way);
        from = text(from);
        approval = text(approval);
        headsOffice = text(headsOffice);
        headWaiver = text(headWaiver);
    }

    static PostForm on(LocalDate today, String duty) {
        return new PostForm(duty, "", Way.BY_ELECTION.name(), today.toString(), "", "", "");
    }

    public boolean heads() {
        return headsOffice.equals("true");
    }

    Way chosenWay() {
        return Way.valueOf(way);
    }

    PostEntry entry() {
        return new PostEntry(Duty.valueOf(duty), MemberId.valueOf(holder), LocalDate.parse(from), approval.isEmpty() ? null : approval,
                heads(), headWaiver.isEmpty() ? null : headWaiver);
    }
}
