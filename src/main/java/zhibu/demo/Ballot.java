package zhibu.demo;

import java.util.List;

/** Puts matters to the vote of an assembly, by the three rules there are for it; all of them are carried. */
final class Ballot {

    private static final String ATTENDANCE = "应到有表决权 %d 人，实到 %d 人，%s（须 %d 人），可以作出决议；";
    private static final String VOTES = "赞成 %d 票，超过%s的 1/2（须 %d 票），通过。依据：%s";

    private final Chance chance;

    Ballot(Chance chance) {
        this.chance = chance;
    }

    /** A show of hands on an ordinary matter. */
    Resolution decide(String subject, Roll roll) {
        int inFavour = roll.presentVoters() - chance.between(0, roll.presentVoters() / 8);
        String ruling = ruling(roll, "达到应到的 1/2", (roll.dueVoters() + 1) / 2, inFavour, "应到", roll.dueVoters(),
                "《支部工作条例》第11条");
        return new Resolution(subject, "assembly", false, inFavour, 0, roll.presentVoters() - inFavour, 0, ruling);
    }

    /** A secret ballot on {@code name}, for which those who could not come have sent their opinion in writing. */
    Resolution admit(String name, Roll roll) {
        String ruling = ruling(roll, "超过应到的 1/2", roll.dueVoters() / 2 + 1, roll.dueVoters(), "应到",
                roll.dueVoters(), "《发展细则》（2026年修订）第19条、第20条、第32条");
        return new Resolution("接收" + name + "同志为中共预备党员", "admission", true, roll.dueVoters(), 0, 0,
                roll.dueVoters() - roll.presentVoters(), ruling);
    }

    /** Secret ballots on those who were elected. */
    List<Resolution> elect(List<Member> committee, Roll roll) {
        return committee.stream().map(member -> elect(member, roll)).toList();
    }

    private Resolution elect(Member member, Roll roll) {
        int inFavour = roll.presentVoters() - chance.between(0, roll.presentVoters() / 8);
        String ruling = ruling(roll, "达到应到的 4/5", (4 * roll.dueVoters() + 4) / 5, inFavour, "实到",
                roll.presentVoters(), "《选举条例》");
        return new Resolution("选举" + member.name() + "同志为支部委员会委员", "election", true, inFavour,
                roll.presentVoters() - inFavour, 0, 0, ruling);
    }

    private static String ruling(Roll roll, String quorum, int needed, int inFavour, String base, int count,
                                 String article) {
        return ATTENDANCE.formatted(roll.dueVoters(), roll.presentVoters(), quorum, needed)
                + VOTES.formatted(inFavour, base, count / 2 + 1, article);
    }
}
