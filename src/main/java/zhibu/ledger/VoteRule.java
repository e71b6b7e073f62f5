package zhibu.ledger;

import java.util.Optional;
import zhibu.standards.Edition.VotingRule;
import zhibu.standards.Share;

/** Judges one sort of vote: how many must come, how many must agree, and of which head count. */
abstract sealed class VoteRule permits AssemblyVote, AdmissionVote, CommitteeVote, ElectionVote {

    private final VotingRule data;

    VoteRule(VotingRule data) {
        this.data = data;
    }

    /** The rule class that goes with the data's code. */
    static VoteRule of(VotingRule data) {
        return switch (data.code()) {
            case "assembly" -> new AssemblyVote(data);
            case "admission" -> new AdmissionVote(data);
            case "committee" -> new CommitteeVote(data);
            case "election" -> new ElectionVote(data);
            default -> throw new IllegalArgumentException("no rule class for votes of the sort " + data.code());
        };
    }

    /** The head count that votes in favour are compared with. */
    abstract int base(Tally tally);

    /** What people call that head count. */
    abstract String baseName();

    final boolean quorate(Tally tally) {
        return data.quorum().isReachedBy(tally.presentVoters(), tally.dueVoters());
    }

    final boolean carried(Tally tally) {
        return quorate(tally) && data.majority().isReachedBy(tally.inFavour(), base(tally));
    }

    /** What is wrong with the counts themselves, so that no vote could have come out like this. */
    final Optional<String> impossible(Tally tally) {
        if (!data.written() && tally.written() > 0) {
            return Optional.of("%s不计书面意见，书面意见应为 0 票".formatted(data.name()));
        }
        if (tally.written() > tally.absentVoters()) {
            return Optional.of("书面意见 %d 票，多于未到会有表决权的 %d 人".formatted(tally.written(), tally.absentVoters()));
        }
        if (tally.written() > tally.cast()) {
            return Optional.of("书面意见 %d 票，多于赞成、反对、弃权合计 %d 票".formatted(tally.written(), tally.cast()));
        }
        if (tally.cast() > tally.presentVoters() + tally.written()) {
            return Optional.of("赞成、反对、弃权合计 %d 票，多于到会有表决权的 %d 人加书面意见 %d 票（未到会的人不能表决）"
                    .formatted(tally.cast(), tally.presentVoters(), tally.written()));
        }
        return Optional.empty();
    }

    /** Whether enough came, and how many that is. */
    final Ruling attendance(Tally tally) {
        return new Ruling(quorate(tally), false, "%s。依据：%s".formatted(attendanceSentence(tally), data.source().article()));
    }

    final Ruling rule(Tally tally) {
        String votes = "赞成 %d 票，%s（须 %d 票），%s".formatted(tally.inFavour(),
                compared(data.majority(), tally.inFavour(), base(tally), baseName()),
                data.majority().leastOf(base(tally)), carried(tally) ? "通过" : "未通过");
        String ballot = data.secret() && !tally.secret() ? "；本事项应采用无记名投票" : "";
        return new Ruling(quorate(tally), carried(tally),
                "%s；%s%s。依据：%s".formatted(attendanceSentence(tally), votes, ballot, data.source().article()));
    }

    private String attendanceSentence(Tally tally) {
        return "应到有表决权 %d 人，实到 %d 人，%s（须 %d 人），%s".formatted(tally.dueVoters(), tally.presentVoters(),
                compared(data.quorum(), tally.presentVoters(), tally.dueVoters(), "应到"),
                data.quorum().leastOf(tally.dueVoters()), quorate(tally) ? "可以作出决议" : "不能作出决议");
    }

    private static String compared(Share share, int count, int base, String baseName) {
        String fraction = "%s的 %d/%d".formatted(baseName, share.numerator(), share.denominator());
        String not = share.isReachedBy(count, base) ? "" : "未";
        return share.comparison() == Share.Comparison.AT_LEAST ? not + "达到" + fraction : not + "超过" + fraction;
    }
}
