package zhibu.membership;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.members.MemberFile;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.organization.BranchFacts;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.Parameters;
import zhibu.standards.Standards;

/** Who can be transferred, and for how long a letter of introduction 介绍信 is good; the numbers are the edition's. */
@Component
class TransferRules {

    private final Members members;
    private final Standards standards;
    private final Clock clock;

    TransferRules(Members members, Standards standards, Clock clock) {
        this.members = members;
        this.standards = standards;
        this.clock = clock;
    }

    /** @throws RuleViolation naming the posts he holds, if he holds any */
    void requireNoPost(MemberFile file, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        Muster muster = members.muster(file.branch().id(), today, reader);
        Stream<String> posts = muster.facts().postsOn(today).stream().filter(post -> post.holder().equals(file.id()))
                .map(post -> post.duty().label());
        Stream<String> groups = muster.groups().stream().filter(group -> file.id().equals(group.leader()))
                .map(BranchFacts.Group::name).map("%s组长"::formatted);
        String held = Stream.concat(posts, groups).collect(joining("、"));
        if (!held.isEmpty()) {
            throw new RuleViolation("%s现任%s，请先办理离任或改选，再转出组织关系".formatted(file.name(), held));
        }
    }

    /** @throws RuleViolation if the days can't be, or it goes nowhere or to two places */
    void requireSound(TransferEntry entry) {
        if (entry.startedOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("startedOn", "开出日期不能晚于今天");
        }
        int months = parameters().count("transfer.letter-months-max");
        if (entry.validUntil().isBefore(entry.startedOn()) || entry.validUntil().isAfter(entry.startedOn().plusMonths(months))) {
            throw new RuleViolation("validUntil", "有效期应在开出日期以后，最长%d个月".formatted(months));
        }
        if ((entry.to() == null) == entry.place().isEmpty()) {
            throw new RuleViolation("to", "请选择接收支部；转往本系统以外的，填写接收党组织名称");
        }
    }

    /** For how many days a letter is usually good. */
    int usualDays() {
        return parameters().count("transfer.letter-days");
    }

    private Parameters parameters() {
        return standards.edition(AssessmentYear.of(LocalDate.now(clock))).parameters();
    }
}
