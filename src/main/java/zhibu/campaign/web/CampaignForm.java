package zhibu.campaign.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import zhibu.campaign.CampaignText;
import zhibu.shared.AssessmentYear;
import zhibu.shared.UnitId;
import zhibu.shared.web.IsCount;

/** A round to be opened, as typed. */
record CampaignForm(@NotBlank(message = "请写明名称") @Size(max = 60, message = "名称不超过 60 字") String name,
                    @IsCount(min = 2000, max = 2099, message = "请选择年度") String year,
                    @Size(max = 2000, message = "要求不超过 2000 字") String aim, List<String> units, List<@Valid SpanForm> spans) {

    CampaignForm {
        name = text(name);
        year = text(year);
        aim = text(aim);
        units = units == null ? List.of() : units.stream().filter(Objects::nonNull).distinct().toList();
        spans = Schedule.whole(spans);
    }

    CampaignText entry() {
        return new CampaignText(name, AssessmentYear.valueOf(year), aim, units.stream().map(UnitId::valueOf).toList(),
                Schedule.read(spans));
    }
}
