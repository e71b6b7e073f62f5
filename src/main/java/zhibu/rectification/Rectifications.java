package zhibu.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;

/** The problems 问题 of branches as each reader sees them: lists, counts, one of them, and what the rules ask. */
@Component
@Transactional(readOnly = true)
public class Rectifications {

    /** How many problems a page shows. */
    public static final int PAGE = 50;

    private final Sheets sheets;
    private final ProblemBoard board;
    private final ProblemHistory history;
    private final Clock clock;

    Rectifications(Sheets sheets, ProblemBoard board, ProblemHistory history, Clock clock) {
        this.sheets = sheets;
        this.board = board;
        this.history = history;
        this.clock = clock;
    }

    /** A page of the list of those within the reader's sight: what stands on it first, by deadline. Voided ones are left out. */
    public ProblemPage page(ProblemQuery query, ProblemPlace after, Reader reader) {
        return ProblemPage.of(board.cards(query, reader.reads(), after, PAGE + 1, today()), PAGE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The whole list at once, for a file. */
    public List<ProblemCard> all(ProblemQuery query, Reader reader) {
        return board.cards(query, reader.reads(), ProblemPlace.BEGINNING, Integer.MAX_VALUE, today());
    }

    /** How many there are of each sort, however the list is narrowed to one. */
    public ProblemCount count(ProblemQuery query, Reader reader) {
        return board.count(query, reader.reads(), today());
    }

    /**
     * One problem as the reader meets it.
     *
     * @throws NotFound if there is none such within his sight
     */
    public ProblemSheet problem(BranchId branch, ProblemId id, Reader reader) {
        return sheets.of(branch, id, reader);
    }

    /** What has been found since a day, by unit, as far as the reader sees it; units without any are left out. */
    public List<Tally> tallies(LocalDate since, Reader reader) {
        return board.tallies(since, reader.reads());
    }

    /** What the rules ask about the problems that stood on the list of these branches in a year or the one before, in one statement. */
    public List<ProblemFacts> facts(Collection<BranchId> branches, AssessmentYear year) {
        return history.of(branches, new AssessmentYear(year.value() - 1).firstDay(), year.lastDay());
    }
}
