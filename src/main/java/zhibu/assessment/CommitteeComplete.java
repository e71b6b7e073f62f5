package zhibu.assessment;

import static java.util.stream.Collectors.joining;
import static zhibu.organization.Duty.DISCIPLINE;
import static zhibu.organization.Duty.MEMBER;
import static zhibu.organization.Duty.ORGANIZATION;
import static zhibu.organization.Duty.PUBLICITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.BranchFacts.Term;
import zhibu.shared.Days;

/**
 * 班子健全, the committee: set up where one is due, of lawful size, every seat filled, its members filed.
 *
 * <p>Source: 《中国共产党支部工作条例（试行）》on the committee 支部委员会, 《机关基层组织工作条例》第九条; the days allowed for a
 * by-election 补选 are a default of the edition.
 */
final class CommitteeComplete {

    private static final List<zhibu.organization.Duty> REQUIRED = List.of(ORGANIZATION, PUBLICITY, DISCIPLINE);
    private static final List<zhibu.organization.Duty> SEATS = List.of(ORGANIZATION, PUBLICITY, DISCIPLINE, MEMBER);

    private CommitteeComplete() {
    }

    static Map<String, Rule> rules() {
        return Map.of(
                "committee.not-formed", CommitteeComplete::lacking,
                "committee.required-posts", CommitteeComplete::withoutRequiredSeats,
                "committee.vacancy", CommitteeComplete::seatsLongVacant,
                "committee.too-large", CommitteeComplete::tooLarge,
                "committee.not-filed", CommitteeComplete::unfiled);
    }

    /** Full members enough for a committee, but none set up. */
    static Judgement lacking(BranchYear facts) {
        int enough = facts.count("committee.required-at");
        int members = facts.fullMembers();
        boolean committee = hasCommittee(facts);
        if (members < enough && !committee) {
            return Judgement.notApplicable("正式党员 %d 名，不足 %d 名".formatted(members, enough));
        }
        return Judgement.either(!committee, "正式党员 %d 名，%s支部委员会".formatted(members, committee ? "已设" : "未设"))
                .shownBy(Evidence.BRANCH).mendedBy("选举产生支部委员会");
    }

    /** Posts that every committee has, held by nobody: organization, publicity, discipline. */
    static Judgement withoutRequiredSeats(BranchYear facts) {
        return ifCommittee(facts, () -> {
            List<String> vacant = REQUIRED.stream().filter(duty -> facts.holding(duty).isEmpty())
                    .map(zhibu.organization.Duty::label).toList();
            return Judgement.counted(vacant.size(), vacant.isEmpty() ? "组织、宣传、纪检委员齐备"
                    : "缺" + String.join("、", vacant)).shownBy(Evidence.BRANCH).mendedBy("补选" + String.join("、", vacant));
        });
    }

    /** Seats that somebody left this term and nobody took within the days allowed. */
    static Judgement seatsLongVacant(BranchYear facts) {
        return ifCommittee(facts, () -> {
            LocalDate limit = facts.day().minusDays(facts.count("committee.vacancy-days"));
            List<Post> left = SEATS.stream().flatMap(duty -> vacated(facts, duty).stream())
                    .filter(post -> post.until() != null && post.until().isBefore(limit)).toList();
            return Judgement.counted(left.size(), left.isEmpty() ? "没有逾期未补选的委员空缺" : "逾期未补选："
                    + left.stream().map(CommitteeComplete::sentence).collect(joining("、")))
                    .shownBy(Evidence.BRANCH).mendedBy("补选空缺的委员");
        });
    }

    private static String sentence(Post left) {
        return left.duty().label() + Optional.ofNullable(left.until()).map(day -> "（任职至" + Days.written(day) + "）").orElse("");
    }

    /** The last holders of the seats of this term that are empty now; a newcomer takes the seat empty longest. */
    private static List<Post> vacated(BranchYear facts, zhibu.organization.Duty duty) {
        List<Post> seats = new ArrayList<>();
        for (Post post : ofThisTerm(facts, duty)) {
            seats.stream().filter(last -> last.until() != null && !last.until().isAfter(post.from()))
                    .min(Comparator.comparing(Post::until)).ifPresent(seats::remove);
            seats.add(post);
        }
        return seats.stream().filter(last -> !last.heldOn(facts.day())).toList();
    }

    private static List<Post> ofThisTerm(BranchYear facts, zhibu.organization.Duty duty) {
        LocalDate start = facts.term().map(Term::startsOn).orElse(facts.branch().foundedOn());
        return facts.branch().posts().stream().filter(post -> post.duty() == duty && !post.from().isAfter(facts.day()))
                .filter(post -> post.until() == null || !post.until().isBefore(start))
                .sorted(Comparator.comparing(Post::from)).toList();
    }

    /** More committee members than allowed. */
    static Judgement tooLarge(BranchYear facts) {
        return ifCommittee(facts, () -> {
            int most = facts.count("committee.max");
            long members = facts.branch().postsOn(facts.day()).stream().map(Post::holder).distinct().count();
            return Judgement.either(members > most, "委员 %d 名，一般不超过 %d 名".formatted(members, most))
                    .shownBy(Evidence.BRANCH).mendedBy("换届或调整时减少委员职数");
        });
    }

    /** Committee members whose election was not filed with the level above 备案. */
    static Judgement unfiled(BranchYear facts) {
        return facts.branch().temporary() ? Judgement.notApplicable("临时党支部的委员由上级指定")
                : ifCommittee(facts, () -> Approvals.lacking(facts, SEATS, "委员备案"));
    }

    private static Judgement ifCommittee(BranchYear facts, Supplier<Judgement> judgement) {
        return hasCommittee(facts) ? judgement.get() : Judgement.notApplicable("未设支部委员会");
    }

    private static boolean hasCommittee(BranchYear facts) {
        return facts.hasCommitteeOn(facts.day());
    }
}
