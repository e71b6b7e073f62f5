package zhibu.members.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import zhibu.members.MemberCard;
import zhibu.members.StateKind;

/**
 * One member of a roster on its day.
 *
 * @param posts the posts he holds in the branch
 * @param group the name of his group; empty if he is in none
 * @param states what changes whether he counts or may vote
 */
record RosterRow(MemberCard card, LocalDate day, List<String> posts, String group, List<StateKind> states,
                 Set<Standing> standings) {

    String groupNumber() {
        return String.valueOf(card.group());
    }

    public int age() {
        return card.age(day);
    }

    public int seniority() {
        return card.seniority(day);
    }

    public boolean probationary() {
        return card.probationary(day);
    }

    public String sex() {
        return card.female() ? "女" : "男";
    }
}
