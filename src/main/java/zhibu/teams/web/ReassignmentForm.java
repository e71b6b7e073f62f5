package zhibu.teams.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;
import zhibu.teams.Assignment;
import zhibu.teams.TeamId;

/**
 * To which team a branch goes instead, or on which day, as chosen.
 *
 * @param seenTeam the team that was on the screen
 * @param seenDay the day that was on the screen
 * @param team the id of a team; empty to take the branch back
 */
record ReassignmentForm(String seenTeam, String seenDay, String team,
                        @IsDate(optional = true, message = "验收日期要写成存在的日期，例如 2026-11-25") String day,
                        @NotBlank(message = "请写明原因") @Size(max = 200, message = "原因不超过 200 字") String reason) {

    ReassignmentForm {
        seenTeam = text(seenTeam);
        seenDay = text(seenDay);
        team = text(team);
        day = text(day);
        reason = text(reason);
    }

    static ReassignmentForm of(Assignment now) {
        return new ReassignmentForm("", "", now.team().toString(), now.plannedOn().toString(), "");
    }

    /** Whether {@code now} is what was on the screen. */
    boolean saw(Assignment now) {
        return seenTeam.equals(now.team().toString()) && seenDay.equals(now.plannedOn().toString());
    }

    @Nullable TeamId to() {
        return team.isEmpty() ? null : TeamId.valueOf(team);
    }

    @Nullable LocalDate on() {
        return Typed.date(day).orElse(null);
    }
}
