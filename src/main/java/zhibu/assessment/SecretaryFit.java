package zhibu.assessment;

import static zhibu.organization.Duty.DEPUTY;
import static zhibu.organization.Duty.SECRETARY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhibu.members.MemberFacts;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.BranchFacts.Term;
import zhibu.shared.Days;
import zhibu.shared.Period;

/**
 * 班子健全, the secretary: the post is filled, by a member of a year's standing who heads the office, with approval.
 *
 * <p>Source: 《中国共产党支部工作条例（试行）》on the secretary 党支部书记, 《机关基层组织工作条例》第八条; the days allowed for a
 * by-election 补选 are a default of the edition.
 */
final class SecretaryFit {

    private SecretaryFit() {
    }

    static Map<String, Rule> rules() {
        return Map.of(
                "secretary.vacant", SecretaryFit::longVacant,
                "secretary.vacant-filling", SecretaryFit::newlyVacant,
                "secretary.party-years", SecretaryFit::tooNewInTheParty,
                "secretary.not-head", SecretaryFit::notHeadOfOffice,
                "secretary.no-approval", SecretaryFit::unapproved);
    }

    /** No secretary, and the days allowed for a by-election are over. */
    static Judgement longVacant(BranchYear facts) {
        return vacancy(facts).filter(vacancy -> vacancy.endedBefore(facts.day()))
                .map(vacancy -> vacant(vacancy, facts, Duty.State.OVERDUE)).orElseGet(() -> held(facts));
    }

    /** No secretary, within the days allowed for a by-election. */
    static Judgement newlyVacant(BranchYear facts) {
        return vacancy(facts).filter(vacancy -> !vacancy.endedBefore(facts.day()))
                .map(vacancy -> vacant(vacancy, facts, Duty.State.DUE)).orElseGet(() -> held(facts));
    }

    /** The days in which an empty post of secretary is to be filled. */
    private static Optional<Period> vacancy(BranchYear facts) {
        if (!facts.holding(SECRETARY).isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = Stream.concat(Stream.of(facts.branch().foundedOn()), Stream.concat(starts(facts), ends(facts)))
                .filter(date -> !date.isAfter(facts.day())).max(LocalDate::compareTo).orElse(facts.day());
        return Optional.of(new Period("补选期", first, first.plusDays(facts.count("committee.vacancy-days") - 1)));
    }

    private static Stream<LocalDate> starts(BranchYear facts) {
        return facts.term().map(Term::startsOn).stream();
    }

    private static Stream<LocalDate> ends(BranchYear facts) {
        return facts.branch().posts().stream().filter(post -> post.duty() == SECRETARY)
                .flatMap(post -> Optional.ofNullable(post.until()).stream()).map(last -> last.plusDays(1));
    }

    private static Judgement vacant(Period vacancy, BranchYear facts, Duty.State state) {
        long days = ChronoUnit.DAYS.between(vacancy.first(), facts.day()) + 1;
        return Judgement.counted(1, "书记自%s起空缺，已 %d 天".formatted(Days.written(vacancy.first()), days))
                .shownBy(Evidence.BRANCH).mendedBy("补选书记，或请上级指派")
                .owing(List.of(new Owed(Place.BRANCH, "书记空缺，应及时补选", vacancy, state, 1)));
    }

    private static Judgement held(BranchYear facts) {
        return Judgement.counted(0, facts.holding(SECRETARY).isEmpty() ? "空缺按另一条判定" : "书记在任").shownBy(Evidence.BRANCH);
    }

    /** A secretary with less than a year since becoming a full member 党龄. */
    static Judgement tooNewInTheParty(BranchYear facts) {
        return secretary(facts).flatMap(post -> facts.member(post.holder())).map(member -> standing(member, facts))
                .orElseGet(() -> Judgement.notApplicable("没有在本支部花名册上的书记"));
    }

    private static Judgement standing(MemberFacts member, BranchYear facts) {
        int years = facts.count("secretary.party-years");
        LocalDate full = member.isFullOn(facts.day()) ? member.fullOn() : null;
        boolean tooNew = full == null || full.plusYears(years).isAfter(facts.day());
        return Judgement.either(tooNew, full == null ? "书记尚未转正" : "书记%s转正，党龄%s %d 年".formatted(Days.written(full),
                tooNew ? "不满" : "已满", years)).shownBy(Evidence.ROSTER).mendedBy("改选符合党龄要求的书记");
    }

    /** A secretary who does not head the office, without explanation. */
    static Judgement notHeadOfOffice(BranchYear facts) {
        return secretary(facts).map(post -> Judgement.either(!post.headsOffice() && !post.headWaived(),
                "书记%s由单位（内设机构）党员主要负责人担任%s".formatted(post.headsOffice() ? "" : "未",
                        !post.headsOffice() && post.headWaived() ? "，已有说明" : ""))
                .shownBy(Evidence.BRANCH).mendedBy("调整书记人选，或说明理由"))
                .orElseGet(() -> Judgement.notApplicable("书记空缺"));
    }

    /** A secretary or deputy without the approval of the level above 批复. */
    static Judgement unapproved(BranchYear facts) {
        return facts.branch().temporary() ? Judgement.notApplicable("临时党支部的书记由上级指定")
                : Approvals.lacking(facts, List.of(SECRETARY, DEPUTY), "任职批复");
    }

    private static Optional<Post> secretary(BranchYear facts) {
        return facts.holding(SECRETARY).stream().findFirst();
    }
}
