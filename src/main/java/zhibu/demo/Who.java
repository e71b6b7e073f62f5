package zhibu.demo;

import java.time.LocalDate;
import java.util.List;

/** Whom a record of the other ledgers names. */
enum Who {
    SECRETARY,
    /** Who serves, the secretary first. */
    COMMITTEE,
    /** Who serves beside the secretary. */
    OTHERS_SERVING,
    /** Everybody of whom something is asked. */
    ABLE,
    /** Of whom nothing is asked 不作硬性要求. */
    EXEMPT,
    /** Two who hold no post, others each year. */
    TWO;

    List<Member> of(Branch branch, LocalDate day) {
        List<Member> serving = branch.committeeOn(day);
        List<Member> able = branch.membersOn(day).stream().filter(member -> member.isRatedOn(day)).toList();
        return switch (this) {
            case SECRETARY -> List.of(branch.secretary());
            case COMMITTEE -> serving;
            case OTHERS_SERVING -> serving.stream().filter(member -> !member.equals(branch.secretary())).toList();
            case ABLE -> able;
            case EXEMPT -> branch.membersOn(day).stream().filter(member -> member.is("EXEMPT", day)).toList();
            case TWO -> two(able.stream().filter(member -> !serving.contains(member)).toList(), day.getYear());
        };
    }

    private static List<Member> two(List<Member> people, int year) {
        int first = people.size() < 2 ? 0 : year * 2 % (people.size() - 1);
        return people.subList(first, Math.min(first + 2, people.size()));
    }
}
