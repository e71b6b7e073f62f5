package zhibu.organization.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import zhibu.organization.PartyBody;

/** A unit 单位 as typed. */
record UnitForm(@NotBlank(message = "请填写单位名称") @Size(max = 60, message = "名称不超过 60 字") String name,
                @Pattern(regexp = "COMMITTEE|GENERAL_BRANCH|NONE", message = "请选择党组织形式") String body) {

    UnitForm {
        name = text(name);
        body = text(body);
    }

    PartyBody chosen() {
        return PartyBody.valueOf(body);
    }
}
