package zhibu.assessment;

import static zhibu.assessment.Case.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.elections.DossierFacts;
import zhibu.elections.PaperLine;
import zhibu.organization.BranchFacts.Election;
import zhibu.organization.BranchFacts.Term;
import zhibu.standards.Shipped;

/** Item 3, 按期换届: 5 points. Untold the term lasts until February 2028; judged is 31 December 2026. */
final class TermTable {

    private TermTable() {
    }

    static List<Case> rows() {
        return List.of(
                row(3, "everything in order: 5", story -> { }, "5", "election.papers n/a"),
                row(3, "a temporary branch elects nobody", story -> ending(story, "2026-01-31", null, null).temporary = true, "5",
                        "term.overdue n/a", "term.shift-too-long n/a", "election.quorum n/a", "election.margin n/a", "term.request-late n/a",
                        "election.papers n/a"),
                row(3, "the term ends on the last day of the year", story -> ending(story, "2026-12-31", null, null), "5"),
                row(3, "it ended the day before, as was applied for: 5 − 5", story -> ending(story, "2026-12-30", null, "2026-10-10"), "0",
                        "term.overdue 5"),
                row(3, "nobody applied either: 5 + 1 are more than the 5 there are", story -> ending(story, "2026-12-30", null, null), "0",
                        "term.overdue 5", "term.request-late 1"),
                row(3, "put off to the last day of the year", story -> ending(story, "2026-03-31", "2026-12-31", "2026-01-05"), "5"),
                row(3, "put off to the day before: 5 − 5", story -> ending(story, "2026-03-31", "2026-12-30", "2026-01-05"), "0", "term.overdue 5"),
                row(3, "put off by a year", story -> ending(story, "2026-03-31", "2027-03-31", "2026-03-31"), "5"),
                row(3, "put off by a year and a day: 5 − 5", story -> ending(story, "2026-03-31", "2027-04-01", "2026-03-31"), "0",
                        "term.shift-too-long 5"),
                row(3, "applied for a day late: 5 − 1", story -> ending(story, "2026-03-31", "2027-03-31", "2026-04-01"), "4",
                        "term.request-late 1"),
                row(3, "eight of ten came to elect", story -> elected(story, 8, 6, 5), "5"),
                row(3, "seven of ten: 5 − 5", story -> elected(story, 7, 6, 5), "0", "election.quorum 5"),
                row(3, "six nominees for five seats", story -> elected(story, 10, 6, 5), "5"),
                row(3, "seven for six, where 1.2 more are asked: 5 − 2", story -> elected(story, 10, 7, 6), "3", "election.margin 2"),
                row(3, "without a committee nobody else stands", story -> elected(story, 10, 1, 1).noCommittee(), "5", "election.margin n/a"),
                row(3, "elected this year, all twelve papers there", story -> renewed(story, 12), "5"),
                row(3, "one paper missing: 5 − 0.5", story -> renewed(story, 11), "4.5", "election.papers 0.5"),
                row(3, "four missing: 5 − 4 × 0.5", story -> renewed(story, 8), "3", "election.papers 2"),
                row(3, "five missing: 2.5 are more than the cap of 2", story -> renewed(story, 7), "3", "election.papers 2"),
                row(3, "thirty days after the election none is asked for yet", story -> renewed(story, 0).today("2026-03-31"), "5"));
    }

    private static BranchStory ending(BranchStory story, String last, @Nullable String extended, @Nullable String requested) {
        return story.term(term -> new Term(4, true, LocalDate.parse("2023-04-01"), LocalDate.parse(last), date(extended), date(requested),
                term.election()));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static BranchStory elected(BranchStory story, int present, int nominees, int seats) {
        return story.term(term -> new Term(4, true, term.startsOn(), term.endsOn(), null, null, new Election(10, present, nominees, seats)));
    }

    /** Elected anew on 1 March 2026 as was applied for in January, with so many papers. */
    static BranchStory renewed(BranchStory story, int onFile) {
        story.terms.clear();
        story.terms.add(new Term(4, true, LocalDate.parse("2023-03-01"), LocalDate.parse("2026-02-28"), null, LocalDate.parse("2026-01-15"),
                null));
        story.terms.add(BranchStory.term(5, "2026-03-01", "2029-02-28"));
        story.dossiers.add(new DossierFacts(BranchStory.BRANCH, 5, Shipped.electionPapers().papers().stream().limit(onFile)
                .map(paper -> new PaperLine(paper.code(), paper.name(), paper.step() != null, true)).toList()));
        return story;
    }
}
