package zhibu.organization.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zhibu.organization.GroupEntry;
import zhibu.organization.GroupView;
import zhibu.shared.MemberId;
import zhibu.shared.web.IsDate;

/** A group 党小组 as typed. */
record GroupForm(@NotBlank(message = "请填写党小组名称") @Size(max = 30, message = "名称不超过 30 字") String name, String leader,
                 @IsDate(message = "日期要写成存在的日期，例如 2026-11-20") String on) {

    GroupForm {
        name = text(name);
        leader = text(leader);
        on = text(on);
    }

    static GroupForm of(GroupView group, LocalDate today) {
        return new GroupForm(group.name(), group.leader() == null ? "" : group.leader().toString(), today.toString());
    }

    GroupEntry entry() {
        return new GroupEntry(name, leader.isEmpty() ? null : MemberId.valueOf(leader), LocalDate.parse(on));
    }
}
