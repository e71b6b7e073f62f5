package zhibu.assessment;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.development.CandidacyFacts;
import zhibu.development.Taken;
import zhibu.ledger.GatheringFacts;
import zhibu.ledger.VoteFacts;
import zhibu.members.MemberFacts;
import zhibu.organization.BranchFacts.Term;
import zhibu.shared.Days;

/**
 * 议事决策: what the assembly decides is on record, by votes that were valid, secretly where they must be, after the committee took it up.
 * Elections, admissions and confirmations are looked for; commendations and penalties nobody can know of are for the inspectors.
 *
 * <p>Source: 《中国共产党支部工作条例（试行）》第十一条、第十二条; 《发展党员工作细则》第十九、二十、三十二条.
 */
final class Deliberation {

    private static final String ASSEMBLY = "ASSEMBLY";
    private static final String COMMITTEE = "COMMITTEE";
    private static final String ADMISSION = "admission";
    private static final String ELECTION = "election";

    private Deliberation() {
    }

    static Map<String, Rule> rules() {
        return Map.of("assembly.matters", Deliberation::decidedWithoutAssembly, "vote.validity", Deliberation::invalid,
                "vote.secret", Deliberation::open, "committee.deliberates-first", Deliberation::withoutCommittee,
                "committee.quorum", Deliberation::inquorateCommittee);
    }

    /** A matter of the assembly, and the vote on it; none where no record shows one. */
    private record Matter(String what, @Nullable VoteFacts vote) {
    }

    /** Elections, admissions and confirmations without a vote of the assembly on record. */
    static Judgement decidedWithoutAssembly(BranchYear facts) {
        List<Matter> matters = Stream.of(elections(facts), admissions(facts), development(facts)).flatMap(List::stream).toList();
        if (matters.isEmpty()) {
            return Judgement.notApplicable("本年度没有选举、接收、转正等事项");
        }
        List<Matter> without = matters.stream().filter(matter -> matter.vote() == null).toList();
        return Judgement.counted(without.size(), "应经党员大会的事项 %d 件，没有大会表决记录的 %d 件%s".formatted(matters.size(), without.size(),
                without.isEmpty() ? "" : "：" + without.stream().map(Matter::what).collect(joining("、"))))
                .shownBy(evidence(facts, matters.stream().map(Matter::vote).filter(Objects::nonNull).toList()))
                .mendedBy("当时已经大会表决的，补录会议记录和表决");
    }

    private static List<Matter> elections(BranchYear facts) {
        return facts.branch().temporary() ? List.of() : facts.branch().terms().stream().filter(term -> facts.isJudged(term.startsOn()))
                .map(term -> new Matter("第 %d 届选举".formatted(term.number()), electing(facts, term))).toList();
    }

    private static @Nullable VoteFacts electing(BranchYear facts, Term term) {
        return facts.votes().stream().filter(vote -> vote.matter().equals(ELECTION) && !vote.heldOn().isAfter(term.startsOn()))
                .reduce((earlier, later) -> later).orElse(null);
    }

    /** Those who joined the Party in this branch this year, unless their way there is on record and asked about below. */
    private static List<Matter> admissions(BranchYear facts) {
        return facts.members().stream().filter(member -> facts.isJudged(member.joinedOn()) && joinedHere(member))
                .filter(member -> facts.known().candidacies().stream().noneMatch(candidacy -> candidacy.name().equals(member.name())))
                .map(member -> new Matter("接收" + member.name(), voteOn(facts, member.joinedOn(), ADMISSION, member.name()))).toList();
    }

    private static boolean joinedHere(MemberFacts member) {
        return !member.stays().get(0).arrivedOn().isAfter(member.joinedOn().plusDays(1));
    }

    private static List<Matter> development(BranchYear facts) {
        List<Matter> matters = new ArrayList<>();
        for (CandidacyFacts candidacy : Candidates.of(facts)) {
            for (Taken step : Candidates.voted(candidacy, facts)) {
                matters.add(new Matter(candidacy.name() + candidacy.rules().step(step.step()).orElseThrow().name(),
                        Candidates.vote(candidacy, step, facts)));
            }
        }
        return matters;
    }

    static @Nullable VoteFacts voteOn(BranchYear facts, LocalDate day, String matter, String name) {
        return facts.votes().stream().filter(vote -> vote.heldOn().equals(day) && vote.matter().equals(matter)
                && vote.subject().contains(name)).findFirst().orElse(null);
    }

    private static List<Evidence> evidence(BranchYear facts, List<VoteFacts> votes) {
        return votes.stream().map(VoteFacts::gathering).distinct().flatMap(id -> facts.known().gatherings().stream()
                .filter(gathering -> gathering.gathering().equals(id)).limit(1)).map(facts::evidence).toList();
    }

    /** Votes taken though too few had come; a motion that was lost is no fault. */
    static Judgement invalid(BranchYear facts) {
        List<VoteFacts> votes = facts.votes().stream().filter(vote -> !ofCommittee(facts, vote)).toList();
        return among(facts, votes, votes.stream().filter(vote -> !vote.quorate()).toList(), "党员大会表决 %d 件，到会人数不合规的 %d 件");
    }

    private static Judgement among(BranchYear facts, List<VoteFacts> all, List<VoteFacts> found, String sentence) {
        return all.isEmpty() ? Judgement.notApplicable("本年度没有这类表决") : Judgement.counted(found.size(), sentence.formatted(all.size(),
                found.size()) + (found.isEmpty() ? "" : "：" + found.stream().map(vote -> Days.written(vote.heldOn()) + vote.subject())
                .collect(joining("、")))).shownBy(evidence(facts, found.isEmpty() ? all : found));
    }

    private static boolean ofCommittee(BranchYear facts, VoteFacts vote) {
        return facts.yardstick().kind(COMMITTEE).voting().contains(vote.matter());
    }

    /** Admissions and confirmations voted on openly. */
    static Judgement open(BranchYear facts) {
        List<VoteFacts> votes = facts.votes().stream().filter(vote -> vote.matter().equals(ADMISSION)).toList();
        return among(facts, votes, votes.stream().filter(vote -> !vote.secret()).toList(), "接收、转正表决 %d 件，没有无记名投票的 %d 件");
    }

    /** Votes of the assembly with no meeting of the committee in the days before; of one that is only being elected none is asked. */
    static Judgement withoutCommittee(BranchYear facts) {
        int days = facts.count("committee.before-assembly-days");
        List<VoteFacts> votes = facts.votes().stream().filter(vote -> !ofCommittee(facts, vote)
                && facts.hasCommitteeOn(vote.heldOn().minusDays(1))).toList();
        return among(facts, votes, votes.stream().filter(vote -> unprepared(facts, vote.heldOn(), days)).toList(),
                "党员大会表决 %d 件，此前 " + days + " 天内没有支委会的 %d 件").mendedBy("当时已经支委会讨论的，补录支委会记录");
    }

    private static boolean unprepared(BranchYear facts, LocalDate day, int days) {
        return facts.known().gatherings().stream().filter(gathering -> gathering.kind().equals(COMMITTEE))
                .map(GatheringFacts::heldOn).noneMatch(met -> !met.isAfter(day) && !met.isBefore(day.minusDays(days)));
    }

    /** Meetings of the committee that decided though fewer than half of it had come. */
    static Judgement inquorateCommittee(BranchYear facts) {
        List<VoteFacts> votes = facts.votes().stream().filter(vote -> ofCommittee(facts, vote)).toList();
        List<VoteFacts> found = votes.stream().filter(vote -> !vote.quorate()).toList();
        int meetings = Math.toIntExact(found.stream().map(VoteFacts::gathering).distinct().count());
        return votes.isEmpty() ? Judgement.notApplicable("支委会没有表决记录") : Judgement.counted(meetings,
                "支委会表决 %d 件，到会不足半数仍作决议的会 %d 次".formatted(votes.size(), meetings)).shownBy(evidence(facts, found));
    }
}
