package zhibu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Calls the roll of one branch: now and then somebody is away, never more than a fifth unless the branch is careless. */
final class RollCall {

    private static final int PERCENT_AWAY = 5;
    private static final int CARELESS = 8;

    private final Branch branch;
    private final List<String> reasons;
    private final Chance chance;

    RollCall(Branch branch, List<String> reasons) {
        this.branch = branch;
        this.reasons = reasons;
        this.chance = branch.foundation().chance();
    }

    /** The roll of {@code occasion}; those who were {@code needed} for it were there, at an election everybody. */
    Roll call(Occasion occasion, List<Member> needed) {
        LocalDate date = occasion.date();
        List<Member> body = body(occasion);
        boolean everybody = occasion.isAssembly() && branch.electsOn(date);
        int away = mostAway(body, date);
        List<Roll.Line> lines = new ArrayList<>();
        for (Member member : body) {
            Roll.Line line = everybody || away == 0 || needed.contains(member)
                    ? arrival(member, date) : line(member, date);
            away -= line.isDue() && !line.isPresent() ? 1 : 0;
            lines.add(line);
        }
        return new Roll(lines);
    }

    private int mostAway(List<Member> body, LocalDate date) {
        int rated = Math.toIntExact(body.stream().filter(member -> member.isRatedOn(date)).count());
        return branch.plan().lapses() < CARELESS ? rated / 5 : rated / 3;
    }

    private List<Member> body(Occasion occasion) {
        if (occasion.group() != null) {
            return branch.membersOf(Objects.requireNonNull(occasion.group()), occasion.date());
        }
        return occasion.is(Kind.COMMITTEE)
                ? branch.committeeOn(occasion.date()) : branch.membersOn(occasion.date());
    }

    private static Roll.Line arrival(Member member, LocalDate date) {
        return member.isDueOn(date) ? Roll.present(member, date) : excused(member);
    }

    private static Roll.Line excused(Member member) {
        return Roll.excused(member, "经批准不计入应到");
    }

    private Roll.Line line(Member member, LocalDate date) {
        if (!member.isDueOn(date)) {
            return excused(member);
        }
        if (member.is("FLOATING", date) && chance.happens(85)) {
            return Roll.absent(member, date, "流动党员在外地，会后由联系人告知会议内容");
        }
        if (member.is("EXEMPT", date) && chance.happens(60)) {
            return Roll.absent(member, date, "年老体弱，会后送学上门");
        }
        return chance.happens(PERCENT_AWAY + branch.plan().lapses())
                ? Roll.absent(member, date, chance.oneOf(reasons)) : Roll.present(member, date);
    }
}
