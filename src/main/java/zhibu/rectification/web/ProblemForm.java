package zhibu.rectification.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import zhibu.rectification.Dimension;
import zhibu.rectification.Discovery;
import zhibu.rectification.Ground;
import zhibu.rectification.ProblemSource;
import zhibu.rectification.RaisedProblem;
import zhibu.rectification.Remedy;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;

/** A problem that is raised, as typed. */
record ProblemForm(List<String> branches,
                   @Pattern(regexp = "SELF_CHECK|LIFE_MEETING|INSPECTION|ACCEPTANCE|REVIEW|PATROL|NOTICE|CONTACT", message = "请选择问题来源")
                   String source,
                   @Pattern(regexp = "|POLITICS|LEADERSHIP|PARTY_BUILDING|RESPONSIBILITY", message = "请选择列出的维度") String dimension,
                   String standard, String rule,
                   @NotBlank(message = "请写明是什么问题") @Size(max = 500, message = "问题不超过 500 字") String what,
                   @IsDate(message = "发现日期要写成存在的日期，例如 2026-11-20") String foundOn,
                   @NotBlank(message = "请写明是谁发现的") @Size(max = 50, message = "发现人不超过 50 字") String foundBy,
                   @Size(max = 1000, message = "措施不超过 1000 字") String measure, String owner,
                   @IsDate(message = "整改时限要写成存在的日期，例如 2026-12-10") String deadline) {

    ProblemForm {
        branches = branches == null ? List.of() : branches.stream().filter(Objects::nonNull).map(Typed::text).toList();
        source = text(source);
        dimension = text(dimension);
        standard = text(standard);
        rule = text(rule);
        what = text(what);
        foundOn = text(foundOn);
        foundBy = text(foundBy);
        measure = text(measure);
        owner = text(owner);
        deadline = text(deadline);
    }

    List<BranchId> chosen() {
        return branches.stream().distinct().map(BranchId::valueOf).toList();
    }

    RaisedProblem entry() {
        Discovery found = new Discovery(ProblemSource.valueOf(source), dimension.isEmpty() ? null : Dimension.valueOf(dimension), what,
                LocalDate.parse(foundOn), foundBy);
        return new RaisedProblem(found, new Ground(standard, rule, ""),
                new Remedy(measure, owner.isEmpty() ? null : MemberId.valueOf(owner), LocalDate.parse(deadline)));
    }
}
