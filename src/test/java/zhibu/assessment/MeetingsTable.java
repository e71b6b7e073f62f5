package zhibu.assessment;

import static zhibu.assessment.Case.row;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhibu.ledger.GatheringFacts;
import zhibu.organization.Duty;

/** Items 10 to 12, “三会”, 党课 and 主题党日: 10, 5 and 6 points. Untold everything was held when it should be, and everybody came. */
final class MeetingsTable {

    private MeetingsTable() {
    }

    static List<Case> rows() {
        return Stream.of(meetings(), lectures(), themeDays()).flatMap(List::stream).toList();
    }

    private static List<Case> meetings() {
        return List.of(
                row(10, "everything in order: 10", story -> { }, "10", "group.each-month n/a"),
                row(10, "no assembly in the second quarter: 10 − 2", story -> missed(story, "ASSEMBLY", 5), "8", "assembly.each-quarter 2"),
                row(10, "none in three: 10 − 3 × 2", story -> missed(story, "ASSEMBLY", 2, 5, 8), "4", "assembly.each-quarter 6"),
                row(10, "none all year: 8 are more than the cap of 6", story -> missed(story, "ASSEMBLY", 2, 5, 8, 11), "4",
                        "assembly.each-quarter 6"),
                row(10, "one on the quarter's last day", story -> missed(story, "ASSEMBLY", 5).held("ASSEMBLY", "2026-06-30"), "10"),
                row(10, "one on the day after: 10 − 2", story -> missed(story, "ASSEMBLY", 5).held("ASSEMBLY", "2026-07-01"), "8",
                        "assembly.each-quarter 2"),
                row(10, "the committee didn't meet in February: 10 − 0.5", story -> missed(story, "COMMITTEE", 2), "9.5",
                        "committee.each-month 0.5"),
                row(10, "nor in eight months: 10 − 8 × 0.5", story -> missed(story, "COMMITTEE", 1, 2, 3, 4, 5, 6, 7, 8), "6",
                        "committee.each-month 4"),
                row(10, "nor in nine: 4.5 are more than the cap of 4", story -> missed(story, "COMMITTEE", 1, 2, 3, 4, 5, 6, 7, 8, 9), "6",
                        "committee.each-month 4"),
                row(10, "without a committee none is asked", story -> missed(story.noCommittee(), "COMMITTEE", 1), "10",
                        "committee.each-month n/a"),
                row(10, "the first group met in eleven months: 10 − 0.2", story -> groupMet(story, 11), "9.8", "group.each-month 0.2"),
                row(10, "in two months: 10 − 10 × 0.2", story -> groupMet(story, 2), "8", "group.each-month 2"),
                row(10, "in one: 2.2 are more than the cap of 2", story -> groupMet(story, 1), "8", "group.each-month 2"),
                row(10, "eight of ten came", story -> came(story, 1, 8), "10"),
                row(10, "seven of ten: 10 − 0.5", story -> came(story, 1, 7), "9.5", "attendance.rate 0.5"),
                row(10, "seven of ten four times: 10 − 4 × 0.5", story -> came(story, 4, 7), "8", "attendance.rate 2"),
                row(10, "five times: 2.5 are more than the cap of 2", story -> came(story, 5, 7), "8", "attendance.rate 2"),
                row(10, "a record lacks something: 10 − 0.2", story -> story.incomplete("2026-03-05"), "9.8", "record.elements 0.2"),
                row(10, "eleven do: 2.2 are more than the cap of 2", story -> incomplete(story, 11), "8", "record.elements 2"),
                row(10, "founded on 2 April, it owes nothing of the second quarter", story -> missed(story, "ASSEMBLY", 2, 5).founded("2026-04-02"),
                        "10"),
                row(10, "everything wrong at once: 6 + 4 + 2 + 0.5 are more than the 10 there are", story -> {
                    missed(story.group(1, 1, "2020-01-01"), "ASSEMBLY", 2, 5, 8, 11);
                    missed(story, "COMMITTEE", 1, 2, 3, 4, 5, 6, 7, 8, 9);
                    story.retell("2026-10-05", one -> attended(one, 10, 7));
                }, "0", "assembly.each-quarter 6", "committee.each-month 4", "group.each-month 2", "attendance.rate 0.5"));
    }

    private static BranchStory missed(BranchStory story, String kind, int... months) {
        story.gatherings.removeIf(one -> one.kind().equals(kind) && IntStream.of(months).anyMatch(month -> one.heldOn().getMonthValue() == month));
        return story;
    }

    private static BranchStory groupMet(BranchStory story, int months) {
        story.group(1, 1, "2020-01-01");
        IntStream.rangeClosed(1, months).forEach(month -> story.groupMet(1, "2026-%02d-08".formatted(month)));
        return story;
    }

    /** To so many meetings of the committee came so many of ten. */
    private static void came(BranchStory story, int meetings, int present) {
        IntStream.rangeClosed(1, meetings).forEach(month -> story.retell("2026-%02d-05".formatted(month), one -> attended(one, 10, present)));
    }

    private static GatheringFacts attended(GatheringFacts one, int due, int present) {
        return new GatheringFacts(one.gathering(), one.branch(), one.kind(), one.heldOn(), one.minutes(), one.form(), one.group(),
                one.lecturer(), due, present, one.missingElements(), one.topicSet());
    }

    private static void incomplete(BranchStory story, int meetings) {
        IntStream.rangeClosed(1, meetings).forEach(month -> story.incomplete("2026-%02d-05".formatted(month)));
    }

    private static List<Case> lectures() {
        return List.of(
                row(11, "everything in order: 5", story -> { }, "5"),
                row(11, "none in the third quarter: 5 − 1", story -> missed(story, "LECTURE", 8), "4", "lecture.frequency 1"),
                row(11, "none in three quarters: 5 − 3 × 1", story -> missed(story, "LECTURE", 2, 5, 8), "2", "lecture.frequency 3"),
                row(11, "none all year: 4 are more than the cap of 3, and 2", story -> missed(story, "LECTURE", 2, 5, 8, 11), "0",
                        "lecture.frequency 3", "lecture.by-secretary 2"),
                row(11, "the last one on 31 December", story -> missed(story, "LECTURE", 11).held("LECTURE", "2026-12-31"), "5"),
                row(11, "the last one on 1 January: 5 − 1", story -> missed(story, "LECTURE", 11).held("LECTURE", "2027-01-01"), "4",
                        "lecture.frequency 1"),
                row(11, "all by somebody else: 5 − 2", story -> byAnother(story), "3", "lecture.by-secretary 2"),
                row(11, "all by somebody else, and the year isn't over", story -> byAnother(story).today("2026-12-31"), "5"),
                row(11, "nobody was secretary", story -> byAnother(story).posts.removeIf(post -> post.duty() == Duty.SECRETARY), "5",
                        "lecture.by-secretary n/a"));
    }

    private static BranchStory byAnother(BranchStory story) {
        IntStream.of(2, 5, 8, 11).mapToObj("2026-%02d-20"::formatted).forEach(day -> story.without("LECTURE", day)
                .gathering("LECTURE", day, null, 2, 12, 12, 0, true));
        return story;
    }

    private static List<Case> themeDays() {
        return List.of(
                row(12, "everything in order: 6", story -> { }, "6"),
                row(12, "none in July: 6 − 0.5", story -> missed(story, "THEME_DAY", 7), "5.5", "theme-day.each-month 0.5"),
                row(12, "one on the last of July instead", story -> missed(story, "THEME_DAY", 7).held("THEME_DAY", "2026-07-31"), "6"),
                row(12, "one on the first of August: 6 − 0.5", story -> missed(story, "THEME_DAY", 7).held("THEME_DAY", "2026-08-01"), "5.5",
                        "theme-day.each-month 0.5"),
                row(12, "none in eight months: 6 − 8 × 0.5", story -> missed(story, "THEME_DAY", 1, 2, 3, 4, 5, 6, 7, 8), "2",
                        "theme-day.each-month 4"),
                row(12, "none in nine: 4.5 are more than the cap of 4", story -> missed(story, "THEME_DAY", 1, 2, 3, 4, 5, 6, 7, 8, 9), "2",
                        "theme-day.each-month 4"),
                row(12, "two forms all year: 6 − 1", story -> formed(story, "FIELD", "STUDY"), "5", "theme-day.forms 1"),
                row(12, "two forms, and the year isn't over", story -> formed(story, "FIELD", "STUDY").today("2026-12-31"), "6"),
                row(12, "two forms of a branch founded on 2 January", story -> formed(story, "FIELD", "STUDY").founded("2026-01-02"), "6",
                        "theme-day.forms n/a"),
                row(12, "a theme not settled beforehand: 6 − 0.2", story -> unsettled(story, 1), "5.8", "theme-day.topic 0.2"),
                row(12, "five: 6 − 5 × 0.2", story -> unsettled(story, 5), "5", "theme-day.topic 1"),
                row(12, "six: 1.2 are more than the cap of 1", story -> unsettled(story, 6), "5", "theme-day.topic 1"),
                row(12, "none all year: 6 are more than the cap of 4, and 1", story -> story.gatherings.clear(), "1", "theme-day.each-month 4",
                        "theme-day.forms 1"));
    }

    private static BranchStory formed(BranchStory story, String form, String instead) {
        story.gatherings.replaceAll(one -> form.equals(one.form()) ? new GatheringFacts(one.gathering(), one.branch(), one.kind(), one.heldOn(),
                one.minutes(), instead, one.group(), one.lecturer(), one.ratedDue(), one.ratedPresent(), 0, one.topicSet()) : one);
        return story;
    }

    private static void unsettled(BranchStory story, int days) {
        IntStream.rangeClosed(1, days).mapToObj("2026-%02d-15"::formatted).forEach(day -> story.without("THEME_DAY", day)
                .gathering("THEME_DAY", day, null, null, 12, 12, 0, false));
    }
}
