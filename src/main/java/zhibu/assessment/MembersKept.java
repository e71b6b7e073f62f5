package zhibu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhibu.ledger.StudyFacts;
import zhibu.members.MemberFacts;
import zhibu.members.Particular;
import zhibu.members.StateKind;
import zhibu.membership.ContactFacts;
import zhibu.membership.TransferRow;
import zhibu.shared.MemberId;

/**
 * 强化管理, the members: transfers received in time, contact kept with who is away, the lost not forgotten, the roster complete, officials at
 * their own branch's gatherings. Whether a place is fixed enough for a transfer is for people to say.
 *
 * <p>Source: 《党员教育管理工作条例》, 《机关条例》第二十六条; the months and rates are parameters of the edition.
 */
final class MembersKept {

    private static final Evidence AWAY = new Evidence("流动、在外党员", "/away");

    private MembersKept() {
    }

    static Map<String, Rule> rules() {
        return Map.of("transfer.overdue", MembersKept::lateTransfers, "floating.contact", MembersKept::outOfTouch,
                "lost.unhandled", MembersKept::lost, "roster.incomplete", MembersKept::incomplete, "officials.double-life",
                MembersKept::officials);
    }

    /** Letters 介绍信 that ran out: to this branch, which did not receive him, or from it to somewhere outside. */
    static Judgement lateTransfers(BranchYear facts) {
        List<TransferRow> found = facts.known().transfers().stream().filter(row -> row.outward() || facts.branch().branch()
                .equals(row.to()))
                .filter(row -> row.voidReason() == null && lateOn(row, facts.day())).sorted(Comparator.comparing(TransferRow::number))
                .toList();
        return Judgement.counted(found.size(), "超过介绍信有效期仍未接收的 %d 名%s".formatted(found.size(), found.isEmpty() ? ""
                : "：" + String.join("、", found.stream().map(TransferRow::name).toList())))
                .shownBy(new Evidence("组织关系转接", "/transfers")).mendedBy("尽快办结转接，或撤回重新开具");
    }

    private static boolean lateOn(TransferRow row, LocalDate day) {
        return row.validUntil().isBefore(day) && (row.settledOn() == null || row.settledOn().isAfter(day));
    }

    /** Members away or abroad with whom nobody was in touch for longer than the months there are. */
    static Judgement outOfTouch(BranchYear facts) {
        List<MemberFacts> away = facts.members().stream().filter(member -> away(member, facts.day()).findAny().isPresent()).toList();
        if (away.isEmpty()) {
            return Judgement.notApplicable("没有流动、出国（境）党员");
        }
        List<MemberFacts> found = away.stream().filter(member -> away(member, facts.day()).anyMatch(state -> silent(facts, member,
                state))).toList();
        return Judgement.counted(found.size(), "流动、出国（境）党员 %d 名，超期没有联系记录的 %d 名%s".formatted(away.size(), found.size(),
                found.isEmpty() ? "" : "：" + Coverage.names(found))).shownBy(AWAY).mendedBy("联系并登记");
    }

    private static Stream<MemberFacts.State> away(MemberFacts member, LocalDate day) {
        return member.states().stream().filter(state -> (state.kind() == StateKind.FLOATING || state.kind() == StateKind.ABROAD)
                && state.heldOn(day));
    }

    /** Since the last contact, since he left, or since the year began, whichever is latest. */
    private static boolean silent(BranchYear facts, MemberFacts member, MemberFacts.State state) {
        LocalDate year = facts.yardstick().year().firstDay();
        LocalDate left = state.from().isAfter(year) ? state.from() : year;
        LocalDate last = facts.known().contacts().stream().filter(contact -> contact.member().equals(member.member())).map(ContactFacts::on)
                .filter(on -> !on.isAfter(facts.day()) && on.isAfter(left)).max(LocalDate::compareTo).orElse(left);
        int months = facts.count(state.kind() == StateKind.ABROAD ? "floating.contact-months" : "floating.often-months");
        return last.plusMonths(months).isBefore(facts.day());
    }

    /** Members lost for so long that their membership should have been stopped, and was not. */
    static Judgement lost(BranchYear facts) {
        int months = facts.count("lost.months");
        List<MemberFacts> found = facts.members().stream().filter(member -> !member.is(StateKind.STOPPED, facts.day()))
                .filter(member -> member.states().stream().anyMatch(state -> state.kind() == StateKind.LOST && state.heldOn(facts.day())
                        && !state.from().plusMonths(months).isAfter(facts.day()))).toList();
        return Judgement.counted(found.size(), "失去联系满 %d 个月未处置的 %d 名%s".formatted(months, found.size(),
                found.isEmpty() ? "" : "：" + Coverage.names(found))).shownBy(AWAY).mendedBy("查找仍无结果的，按规定报批停止党籍");
    }

    /** More of what every roster is to say is missing than the rate allows. */
    static Judgement incomplete(BranchYear facts) {
        int asked = facts.members().size() * Particular.expected();
        int missing = facts.members().stream().mapToInt(MemberFacts::blanks).sum();
        boolean over = BigDecimal.valueOf(missing).compareTo(facts.number("roster.missing-rate").multiply(BigDecimal.valueOf(asked))) > 0;
        return Judgement.either(over, "党员 %d 名，必填信息 %d 项，缺 %d 项".formatted(facts.members().size(), asked, missing))
                .shownBy(Evidence.ROSTER).mendedBy("补全花名册");
    }

    /** Officials 党员领导干部 who came to their own branch's gatherings less often than asked. */
    static Judgement officials(BranchYear facts) {
        List<MemberFacts> officials = facts.members().stream().filter(member -> member.official()
                && !member.is(StateKind.EXEMPT, facts.day())).toList();
        if (officials.isEmpty() || facts.wholeYear().isEmpty()) {
            return Judgement.notApplicable(officials.isEmpty() ? "没有党员领导干部" : "支部存续不满全年");
        }
        int times = facts.count("officials.double-life-per-year");
        List<MemberFacts> found = officials.stream().filter(member -> came(facts, member.member()) < times).toList();
        String sentence = "党员领导干部 %d 名，参加所在支部组织生活不足每年 %d 次的 %d 名%s".formatted(officials.size(), times, found.size(),
                found.isEmpty() ? "" : "：" + Coverage.names(found));
        return found.isEmpty() || facts.yearOver() ? Judgement.counted(found.size(), sentence).mendedBy("当时已参加的，更正会议的到会名单")
                : Judgement.pending(sentence);
    }

    private static int came(BranchYear facts, MemberId member) {
        return facts.known().study().stream().filter(one -> one.member().equals(member)).mapToInt(StudyFacts::attended).sum();
    }
}
