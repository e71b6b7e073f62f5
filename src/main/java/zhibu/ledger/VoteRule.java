package zhibu.ledger;

import java.util.Optional;
import zhibu.standards.Share;
import zhibu.standards.VotingRule;

/**
 * Judges one sort of vote 表决规则 by its data. The four sorts differ in every number, which is why none stands here:
 *
 * <ul>
 * <li>党员大会一般表决: at least half of the voters due must come, more than half <em>of those due</em> must agree
 * (支部工作条例（试行）第十一条);
 * <li>接收预备党员和转正: <em>more than</em> half must come, more than half of those due must agree, by secret ballot, and
 * opinions sent in writing beforehand count (发展党员工作细则第十九、二十、三十二条);
 * <li>支委会: at least half of the committee must come, and the majority of the committee decides (第十二条);
 * <li>选举: at least four fifths must come, more than half <em>of those present</em> elect (基层组织选举工作条例).
 * </ul>
 */
final class VoteRule {

    private final VotingRule data;

    VoteRule(VotingRule data) {
        this.data = data;
    }

    /** Whether enough came for anything to be decided. */
    Ruling attendance(Tally tally) {
        return new Ruling(quorate(tally), false, attendanceSentence(tally) + article());
    }

    Ruling rule(Tally tally) {
        return new Ruling(quorate(tally), carried(tally), attendanceSentence(tally) + votesSentence(tally) + article());
    }

    boolean quorate(Tally tally) {
        return data.quorum().isReachedBy(tally.presentVoters(), tally.dueVoters());
    }

    boolean carried(Tally tally) {
        return quorate(tally) && data.majority().isReachedBy(tally.inFavour(), base(tally));
    }

    private int base(Tally tally) {
        return switch (data.base()) {
            case DUE -> tally.dueVoters();
            case PRESENT -> tally.presentVoters();
        };
    }

    /** What is wrong with the counts themselves, so that no vote could have come out like this. */
    Optional<String> impossible(Tally tally) {
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
            return Optional.of("赞成、反对、弃权合计 %d 票，多于到会有表决权的 %d 人加书面意见 %d 票（未到会的人不能当场表决）"
                    .formatted(tally.cast(), tally.presentVoters(), tally.written()));
        }
        return Optional.empty();
    }

    private String attendanceSentence(Tally tally) {
        return "应到有表决权 %d 人，实到 %d 人，%s（须 %d 人），%s作出决议".formatted(tally.dueVoters(), tally.presentVoters(),
                compared(data.quorum(), tally.presentVoters(), tally.dueVoters(), "应到"),
                data.quorum().leastOf(tally.dueVoters()), quorate(tally) ? "可以" : "不能");
    }

    private String votesSentence(Tally tally) {
        String ballot = data.secret() && !tally.secret() ? "；本事项应采用无记名投票" : "";
        return "；赞成 %d 票，%s（须 %d 票），%s%s".formatted(tally.inFavour(),
                compared(data.majority(), tally.inFavour(), base(tally), data.base().label()),
                data.majority().leastOf(base(tally)), carried(tally) ? "通过" : "未通过", ballot);
    }

    private static String compared(Share share, int count, int base, String baseName) {
        String verb = share.comparison() == Share.Comparison.AT_LEAST ? "达到" : "超过";
        String not = share.isReachedBy(count, base) ? "" : "未";
        return "%s%s%s的 %d/%d".formatted(not, verb, baseName, share.numerator(), share.denominator());
    }

    private String article() {
        return "。依据：" + data.source().article();
    }
}
