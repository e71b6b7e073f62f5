package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhibu.members.MemberFacts;
import zhibu.organization.BranchFacts.Group;
import zhibu.shared.Days;

/**
 * 组织设置与党小组: a branch of lawful size, founded with approval, its members placed in sound groups.
 *
 * <p>Source: 《中国共产党支部工作条例（试行）》第四条 to 第六条; groups: 《中央和国家机关党小组工作规则（试行）》.
 */
final class OrganizationSetup {

    private OrganizationSetup() {
    }

    static Map<String, Rule> rules() {
        return Map.of(
                "branch.not-founded", OrganizationSetup::notFounded,
                "branch.oversized", OrganizationSetup::tooManyMembers,
                "branch.joint-offices", OrganizationSetup::tooManyOffices,
                "branch.no-approval", OrganizationSetup::foundedWithoutApproval,
                "branch.unassigned-members", OrganizationSetup::outsideAnyGroup,
                "group.not-divided", OrganizationSetup::undivided,
                "group.composition", OrganizationSetup::unsoundGroups);
    }

    /** A branch that stands was founded; one with too few full members is not even asked to be (支部条例第四条). */
    static Judgement notFounded(BranchYear facts) {
        int least = facts.count("branch.min-full-members");
        int members = facts.fullMembers();
        return members < least ? Judgement.notApplicable("正式党员 %d 名，不足 %d 名，不要求单独建支部".formatted(members, least))
                : Judgement.counted(0, "正式党员 %d 名，支部已于%s成立".formatted(members, Days.written(facts.branch().foundedOn())))
                .shownBy(Evidence.BRANCH);
    }

    /** More members than a branch should have, without the agreement of the level above (支部条例第四条). */
    static Judgement tooManyMembers(BranchYear facts) {
        int most = facts.count("branch.max-members");
        int members = facts.members().size();
        boolean over = members > most;
        return Judgement.either(over && !facts.branch().sizeApproved(), "党员 %d 名，一般不超过 %d 名%s".formatted(members,
                most, over && facts.branch().sizeApproved() ? "，超过部分已经上级同意" : ""))
                .shownBy(Evidence.ROSTER).mendedBy("报请上级同意，或拆分支部");
    }

    /** A joint branch over too many offices (支部条例第五条). */
    static Judgement tooManyOffices(BranchYear facts) {
        int most = facts.count("branch.joint-offices-max");
        int offices = facts.branch().offices();
        return offices < 2 ? Judgement.notApplicable("不是联合党支部") : Judgement.either(offices > most,
                "联合党支部覆盖单位 %d 个，一般不超过 %d 个".formatted(offices, most))
                .shownBy(Evidence.BRANCH).mendedBy("调整联合党支部的覆盖单位");
    }

    /** No approval of its founding or change (支部条例第六条). */
    static Judgement foundedWithoutApproval(BranchYear facts) {
        boolean approved = facts.branch().approved();
        return Judgement.either(!approved, approved ? "已有成立（调整）批复" : "没有成立（调整）批复")
                .shownBy(Evidence.BRANCH).mendedBy("查找并登记成立（调整）批复");
    }

    /** Members in no group though there are groups. */
    static Judgement outsideAnyGroup(BranchYear facts) {
        if (groups(facts).isEmpty()) {
            return Judgement.notApplicable("未划分党小组");
        }
        List<MemberFacts> outside = facts.members().stream().filter(member -> group(facts, member).isEmpty()).toList();
        String names = outside.stream().map(MemberFacts::name).collect(Collectors.joining("、", "：", ""));
        return Judgement.counted(outside.size(), "未编入党小组的党员 %d 名".formatted(outside.size())
                + (outside.isEmpty() ? "" : names)).shownBy(Evidence.ROSTER).mendedBy("把这些党员编入党小组");
    }

    /** Members enough to be divided into groups, yet neither divided nor explained. */
    static Judgement undivided(BranchYear facts) {
        int enough = facts.count("group.suggest-at");
        int members = facts.members().size();
        if (members < enough) {
            return Judgement.notApplicable("党员 %d 名，不足 %d 名".formatted(members, enough));
        }
        int groups = groups(facts).size();
        return Judgement.either(groups == 0 && !facts.branch().groupsWaived(),
                "党员 %d 名，党小组 %d 个%s".formatted(members, groups, groups == 0 && facts.branch().groupsWaived() ? "，已有说明" : ""))
                .shownBy(Evidence.BRANCH).mendedBy("划分党小组，或说明不划分的理由");
    }

    /** Groups that are too small, have no full member, or whose leader is missing or probationary. */
    static Judgement unsoundGroups(BranchYear facts) {
        List<Group> groups = groups(facts);
        if (groups.isEmpty()) {
            return Judgement.notApplicable("未划分党小组");
        }
        List<String> unsound = groups.stream().filter(group -> !isSound(facts, group)).map(Group::name).toList();
        return Judgement.counted(unsound.size(), "党小组 %d 个，不合规的 %d 个%s".formatted(groups.size(), unsound.size(),
                unsound.isEmpty() ? "" : "：" + String.join("、", unsound)))
                .shownBy(Evidence.BRANCH).mendedBy("调整这些党小组的人员或组长");
    }

    private static boolean isSound(BranchYear facts, Group group) {
        LocalDate day = facts.day();
        List<MemberFacts> inIt = facts.members().stream().filter(member -> group.id().equals(member.group())).toList();
        return inIt.size() >= facts.count("group.min-members")
                && inIt.stream().filter(member -> member.isFullOn(day)).count() >= facts.count("group.min-full-members")
                && inIt.stream().anyMatch(member -> member.member().equals(group.leader()) && member.isFullOn(day));
    }

    private static List<Group> groups(BranchYear facts) {
        return facts.branch().groupsOn(facts.day());
    }

    private static List<Group> group(BranchYear facts, MemberFacts member) {
        return groups(facts).stream().filter(group -> group.id().equals(member.group())).toList();
    }
}
