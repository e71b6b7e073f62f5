package zhibu.assessment;

import static zhibu.assessment.Case.row;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.membership.ContactFacts;
import zhibu.membership.TransferRow;
import zhibu.shared.MemberId;

/** Item 17, 强化管理: 6 points. Untold all dues are paid, nobody is away, and the roster is complete; judged is 31 December 2026. */
final class MembersTable {

    private MembersTable() {
    }

    static List<Case> rows() {
        return Stream.concat(dues().stream(), people().stream()).toList();
    }

    private static List<Case> dues() {
        return List.of(
                row(17, "everything in order: 6", story -> { }, "6", "floating.contact n/a", "officials.double-life n/a"),
                row(17, "one didn't pay for March: 6 − 0.2", story -> unpaid(story, 3, 3), "5.8", "dues.month-incomplete 0.2"),
                row(17, "December isn't over", story -> unpaid(story, 12, 12).today("2026-12-31"), "6"),
                row(17, "December is over: 6 − 0.2", story -> unpaid(story, 12, 12).today("2027-01-01"), "5.8", "dues.month-incomplete 0.2"),
                row(17, "five months: 6 − 5 × 0.2", story -> unpaid(story, 8, 12), "5", "dues.month-incomplete 1"),
                row(17, "six months, and nobody talked with him since: 6 − 6 × 0.2 − 1", story -> unpaid(story, 7, 12), "3.8",
                        "dues.month-incomplete 1.2", "dues.arrears 1"),
                row(17, "somebody did: 6 − 6 × 0.2", story -> unpaid(story, 7, 12).talk(1, 5, "2026-12-10"), "4.8", "dues.month-incomplete 1.2"),
                row(17, "ten months: 6 − 10 × 0.2 − 1", story -> unpaid(story, 3, 12), "3", "dues.month-incomplete 2", "dues.arrears 1"),
                row(17, "eleven: 2.2 are more than the cap of 2", story -> unpaid(story, 2, 12), "3", "dues.month-incomplete 2",
                        "dues.arrears 1"),
                row(17, "what one owes was never said: 6 − 0.5", story -> story.assessed.remove(new MemberId(5)), "5.5", "dues.not-assessed 0.5"),
                row(17, "nor by 31 March", story -> story.today("2026-03-31").assessed.clear(), "6"),
                row(17, "never made public: 6 − 0.5", story -> story.published = null, "5.5", "dues.not-published 0.5"),
                row(17, "not yet, and the year isn't over", story -> story.today("2026-12-31").published = null, "6"),
                row(17, "a temporary branch collects none", story -> unpaid(story, 1, 12).temporary = true, "6", "dues.month-incomplete n/a",
                        "dues.arrears n/a", "dues.not-assessed n/a", "dues.not-published n/a"),
                row(17, "nobody ever paid: 2 and 12 × 1 are more than the 6 there are", story -> story.paid.clear(), "0",
                        "dues.month-incomplete 2", "dues.arrears 12"));
    }

    /** Member 5 paid for no month from one to another. */
    private static BranchStory unpaid(BranchStory story, int first, int last) {
        Map<Month, LocalDate> paid = new LinkedHashMap<>(story.paid.get(new MemberId(5)));
        IntStream.rangeClosed(first, last).mapToObj(Month::of).forEach(paid::remove);
        story.paid.put(new MemberId(5), paid);
        return story;
    }

    private static List<Case> people() {
        return List.of(
                row(17, "a letter valid until the last day of the year", story -> sent(story, 1, "2026-12-31"), "6"),
                row(17, "until the day before: 6 − 0.5", story -> sent(story, 1, "2026-12-30"), "5.5", "transfer.overdue 0.5"),
                row(17, "two letters: 6 − 2 × 0.5", story -> sent(story, 2, "2026-12-30"), "5", "transfer.overdue 1"),
                row(17, "three: 1.5 are more than the cap of 1", story -> sent(story, 3, "2026-12-30"), "5", "transfer.overdue 1"),
                row(17, "away since three months and a day less", story -> in(story, StateKind.FLOATING, "2026-10-01", 1), "6"),
                row(17, "away for longer: 6 − 0.5", story -> in(story, StateKind.FLOATING, "2026-09-30", 1), "5.5", "floating.contact 0.5"),
                row(17, "but the branch was in touch", story -> touched(in(story, StateKind.FLOATING, "2026-03-01", 1), "2026-10-01"), "6"),
                row(17, "two away: 6 − 2 × 0.5", story -> in(story, StateKind.FLOATING, "2026-03-01", 2), "5", "floating.contact 1"),
                row(17, "three away: 1.5 are more than the cap of 1", story -> in(story, StateKind.FLOATING, "2026-03-01", 3), "5",
                        "floating.contact 1"),
                row(17, "abroad, half a year and a day less", story -> in(story, StateKind.ABROAD, "2026-07-01", 1), "6"),
                row(17, "abroad for longer: 6 − 0.5", story -> in(story, StateKind.ABROAD, "2026-06-30", 1), "5.5", "floating.contact 0.5"),
                row(17, "lost, but not yet for half a year", story -> in(story, StateKind.LOST, "2026-07-01", 1), "6"),
                row(17, "lost for half a year: 6 − 1", story -> in(story, StateKind.LOST, "2026-06-30", 1), "5", "lost.unhandled 1"),
                row(17, "two lost: 6 − 2 × 1", story -> in(story, StateKind.LOST, "2026-01-01", 2), "4", "lost.unhandled 2"),
                row(17, "four blanks among 96, where 4.8 may be", story -> blanks(story, 4), "6"),
                row(17, "five blanks: 6 − 0.5", story -> blanks(story, 5), "5.5", "roster.incomplete 0.5"),
                row(17, "an official who came once", story -> story.official(5).studied(5, 40, 1), "6"),
                row(17, "one who never came: 6 − 0.5", story -> absent(story, 1), "5.5", "officials.double-life 0.5"),
                row(17, "and the year isn't over", story -> absent(story, 1).today("2026-12-31"), "6"),
                row(17, "two: 6 − 2 × 0.5", story -> absent(story, 2), "5", "officials.double-life 1"),
                row(17, "three: 1.5 are more than the cap of 1", story -> absent(story, 3), "5", "officials.double-life 1"));
    }

    /** So many were sent outside, and not received before their letters ran out. */
    private static void sent(BranchStory story, int people, String until) {
        IntStream.rangeClosed(1, people).forEach(number -> story.transfers.add(new TransferRow(number, BranchStory.BRANCH, "青山支部", null, "外地",
                new MemberId(4L + number), "党员" + (4 + number), "调动", "", LocalDate.parse("2026-11-30"), LocalDate.parse(until), null, null)));
    }

    /** Member 5 and so many in all are away. */
    private static BranchStory in(BranchStory story, StateKind kind, String since, int people) {
        IntStream.range(5, 5 + people).forEach(number -> story.state(number, kind, since));
        return story;
    }

    private static void touched(BranchStory story, String day) {
        story.contacts.add(new ContactFacts(BranchStory.BRANCH, new MemberId(5), LocalDate.parse(day)));
    }

    private static void blanks(BranchStory story, int blanks) {
        story.remember(1, one -> new MemberFacts(one.member(), one.branch(), one.name(), null, one.joinedOn(), one.fullOn(), false, blanks,
                one.stays(), one.states()));
    }

    private static BranchStory absent(BranchStory story, int officials) {
        IntStream.range(5, 5 + officials).forEach(number -> story.official(number).studied(number, 40, 0));
        return story;
    }
}
