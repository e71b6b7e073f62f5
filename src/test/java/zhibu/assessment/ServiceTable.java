package zhibu.assessment;

import static zhibu.assessment.Case.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhibu.members.StateKind;

/** Items 18 and 19, 关怀帮扶与服务群众 and 台账规范: 4 and 7 points. Untold nobody is in need, and all fourteen categories are kept. */
final class ServiceTable {

    private ServiceTable() {
    }

    static List<Case> rows() {
        return Stream.concat(service().stream(), ledgers().stream()).toList();
    }

    private static List<Case> service() {
        return List.of(
                row(18, "nobody is in need: 4", story -> { }, "4", "care.no-ledger n/a", "care.no-visit n/a"),
                row(18, "somebody is ill, and nobody cares: 4 − 1 − 1", story -> ill(story), "2", "care.no-ledger 1", "care.no-visit 1"),
                row(18, "nobody cares, and the year isn't over", story -> ill(story).today("2026-12-31"), "4"),
                row(18, "somebody cares, but nobody visits: 4 − 1", story -> cared(ill(story)), "3", "care.no-visit 1"),
                row(18, "somebody visits him", story -> visited(cared(ill(story)), "ILL"), "4"),
                row(18, "somebody visits others: 4 − 1", story -> visited(cared(ill(story)), "MASSES"), "3", "care.no-visit 1"),
                row(18, "ill since 1 January of the next year", story -> story.state(5, StateKind.EXEMPT, "2027-01-01"), "4", "care.no-ledger n/a"),
                row(18, "no service but a theme day's", story -> story.withoutEntry("SERVICE"), "4"),
                row(18, "nor that: 4 − 1", story -> served(story), "3", "service.none 1"),
                row(18, "no pledge: 4 − 0.5", story -> story.withoutEntry("PLEDGE"), "3.5", "pledge.none 0.5"),
                row(18, "founded on 2 January", story -> served(story.founded("2026-01-02")).withoutEntry("PLEDGE"), "4"),
                row(18, "nothing of all that: 4 − 1 − 1 − 1 − 0.5", story -> served(ill(story)).withoutEntry("PLEDGE"), "0.5", "care.no-ledger 1",
                        "care.no-visit 1", "service.none 1", "pledge.none 0.5"));
    }

    private static BranchStory ill(BranchStory story) {
        return story.state(5, StateKind.EXEMPT, "2020-01-01");
    }

    private static BranchStory cared(BranchStory story) {
        return story.entry("CARE", "2026-02-05", Map.of(), Map.of("person", List.of(5)));
    }

    private static BranchStory visited(BranchStory story, String situation) {
        return story.entry("VISIT", "2026-02-06", Map.of("situation", situation));
    }

    /** No service was entered, and no theme day was one. */
    private static BranchStory served(BranchStory story) {
        story.gatherings.removeIf(one -> "SERVICE".equals(one.form()));
        return story.withoutEntry("SERVICE");
    }

    private static List<Case> ledgers() {
        return List.of(
                row(19, "everything kept and archived: 7", story -> { }, "7"),
                row(19, "no talks on record: 7 − 0.5", story -> story.withoutEntry("TALK"), "6.5", "ledger.categories 0.5"),
                row(19, "no group meetings, where there are groups: 7 − 0.5", story -> story.group(1, 1, "2020-01-01"), "6.5",
                        "ledger.categories 0.5"),
                row(19, "no meetings of a committee that there isn't", story -> story.noCommittee().gatherings
                        .removeIf(one -> one.kind().equals("COMMITTEE")), "7"),
                row(19, "no dues of a temporary branch", story -> withoutDues(story).temporary = true, "7"),
                row(19, "six categories are empty: 7 − 6 × 0.5", story -> lacking(story, "LECTURE", "THEME_DAY", "ASSEMBLY", "COMMITTEE"), "4",
                        "ledger.categories 3"),
                row(19, "seven: 3.5 are more than the cap of 3", story -> lacking(story.withoutEntry("DUTY_LIST"), "LECTURE", "THEME_DAY",
                        "ASSEMBLY", "COMMITTEE"), "4", "ledger.categories 3"),
                row(19, "six, and the year isn't over", story -> lacking(story, "LECTURE", "THEME_DAY", "ASSEMBLY", "COMMITTEE")
                        .today("2026-12-31"), "7"),
                row(19, "founded on 2 January", story -> story.founded("2026-01-02").withoutEntry("TALK"), "7", "ledger.categories n/a"),
                row(19, "archived on 31 March", story -> story.archived = day("2027-03-31"), "7"),
                row(19, "archived on 1 April: 7 − 1", story -> story.archived = day("2027-04-01"), "6", "archive.late 1"),
                row(19, "not archived on 31 March", story -> story.today("2027-03-31").archived = null, "7"),
                row(19, "not archived on 1 April: 7 − 1", story -> story.archived = null, "6", "archive.late 1"),
                row(19, "nothing of all that: 7 − 3 − 1", story -> lacking(story.withoutEntry("DUTY_LIST"), "LECTURE", "THEME_DAY", "ASSEMBLY",
                        "COMMITTEE").archived = null, "3", "ledger.categories 3", "archive.late 1"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static BranchStory withoutDues(BranchStory story) {
        story.paid.clear();
        return story;
    }

    /** None of these gatherings, and neither talks nor plan. */
    private static BranchStory lacking(BranchStory story, String... kinds) {
        story.gatherings.removeIf(one -> List.of(kinds).contains(one.kind()));
        story.plan = null;
        return story.withoutEntry("TALK");
    }
}
