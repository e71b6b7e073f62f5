package zhibu.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhibu.ledger.GatheringFacts;
import zhibu.organization.BranchFacts.Group;
import zhibu.shared.Period;

/**
 * 会风严谨（“三会”）: assembly, committee and group meetings are held as often as asked, attended and fully recorded.
 *
 * <p>Source: 《中国共产党支部工作条例（试行）》第十一条 to 第十三条, 《党员教育管理工作条例》第十六条; rates and elements of a
 * record are defaults of the edition.
 */
final class ThreeMeetings {

    private static final String ASSEMBLY = "ASSEMBLY";
    private static final String COMMITTEE = "COMMITTEE";
    private static final String GROUP = "GROUP";

    private ThreeMeetings() {
    }

    static Map<String, Rule> rules() {
        return Map.of(
                "assembly.each-quarter", ThreeMeetings::assemblies,
                "committee.each-month", ThreeMeetings::committeeMeetings,
                "group.each-month", ThreeMeetings::groupMeetings,
                "attendance.rate", ThreeMeetings::poorlyAttended,
                "record.elements", ThreeMeetings::incompletelyRecorded);
    }

    /** 党员大会, once a quarter. */
    static Judgement assemblies(BranchYear facts) {
        return new Regularity(ASSEMBLY, null, facts.yardstick().kindName(ASSEMBLY), facts.quarters(),
                facts.count("assembly.per-quarter"), false, facts.held(ASSEMBLY)).judge(facts);
    }

    /** 支委会, once a month, in the months through which a committee stood. */
    static Judgement committeeMeetings(BranchYear facts) {
        List<Period> months = facts.months().stream().filter(month -> hasCommitteeThrough(facts, month)).toList();
        if (months.isEmpty()) {
            return Judgement.notApplicable("本年度未设支部委员会");
        }
        return new Regularity(COMMITTEE, null, facts.yardstick().kindName(COMMITTEE), months,
                facts.count("committee.per-month"), false, facts.held(COMMITTEE)).judge(facts);
    }

    private static boolean hasCommitteeThrough(BranchYear facts, Period month) {
        return facts.hasCommitteeOn(month.first()) && facts.hasCommitteeOn(month.last());
    }

    /** 党小组会, once a month for each group, in the months through which the group existed. */
    static Judgement groupMeetings(BranchYear facts) {
        List<Regularity> groups = facts.branch().groups().stream()
                .map(group -> groupMeetings(facts, group)).filter(group -> !group.periods().isEmpty()).toList();
        return groups.isEmpty() ? Judgement.notApplicable("本年度未划分党小组") : Regularity.judge(groups, facts);
    }

    private static Regularity groupMeetings(BranchYear facts, Group group) {
        return new Regularity(GROUP, group.id(), group.name() + "的" + facts.yardstick().kindName(GROUP),
                facts.months().stream().filter(month -> existedThrough(group, month)).toList(),
                facts.count("group.per-month"), false,
                facts.held(GROUP).stream().filter(meeting -> group.id().equals(meeting.group())).toList());
    }

    private static boolean existedThrough(Group group, Period month) {
        return group.existedOn(month.first()) && group.existedOn(month.last());
    }

    /** Meetings to which fewer came than the rate asks, those of whom nothing is asked left out. */
    static Judgement poorlyAttended(BranchYear facts) {
        BigDecimal rate = facts.number("attendance.rate");
        return among(facts, meeting -> attendedBelow(rate, meeting), "到会率低于 " + percent(rate) + " 的");
    }

    private static boolean attendedBelow(BigDecimal rate, GatheringFacts meeting) {
        return rate.multiply(BigDecimal.valueOf(meeting.ratedDue()))
                .compareTo(BigDecimal.valueOf(meeting.ratedPresent())) > 0;
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** Records that lack an element 记录要素. */
    static Judgement incompletelyRecorded(BranchYear facts) {
        return among(facts, meeting -> meeting.missingElements() > 0, "记录要素不全的")
                .mendedBy("更正这些会议记录，补齐缺少的要素");
    }

    private static Judgement among(BranchYear facts, Predicate<GatheringFacts> faulty, String which) {
        List<GatheringFacts> all = distinct(Stream.of(ASSEMBLY, COMMITTEE, GROUP).flatMap(kind -> facts.held(kind).stream()));
        if (all.isEmpty()) {
            return Judgement.pending("尚无会议记录");
        }
        List<GatheringFacts> found = all.stream().filter(faulty).toList();
        return Judgement.counted(found.size(), "会议 %d 次，%s %d 次".formatted(all.size(), which, found.size()))
                .shownBy(facts.evidence(found));
    }

    /** One of each gathering, though it may have been two kinds of meeting at once. */
    private static List<GatheringFacts> distinct(Stream<GatheringFacts> parts) {
        return List.copyOf(parts.collect(Collectors.toMap(GatheringFacts::gathering, part -> part,
                (first, second) -> first, LinkedHashMap::new)).values());
    }
}
