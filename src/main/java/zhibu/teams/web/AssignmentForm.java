package zhibu.teams.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;
import zhibu.teams.TeamId;

/**
 * Which branches a team is given, as chosen.
 *
 * @param team the id of a team
 * @param branches the ids of branches
 */
record AssignmentForm(@NotBlank(message = "请选择派给哪个组") String team,
                      @IsDate(message = "验收日期要写成存在的日期，例如 2026-11-25") String day, List<String> branches) {

    AssignmentForm(@Nullable String team, @Nullable String day, @Nullable List<String> branches) {
        this.team = text(team);
        this.day = text(day);
        this.branches = branches == null ? List.of() : List.copyOf(branches);
    }

    TeamId to() {
        return TeamId.valueOf(team);
    }

    LocalDate on() {
        return Typed.date(day).orElseThrow();
    }

    List<BranchId> chosen() {
        return branches.stream().map(BranchId::valueOf).distinct().toList();
    }
}
