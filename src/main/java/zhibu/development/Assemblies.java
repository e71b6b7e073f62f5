package zhibu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.ledger.GatheringInFull;
import zhibu.ledger.GatheringRow;
import zhibu.ledger.MinuteBook;
import zhibu.organization.BranchCard;
import zhibu.records.Selection;
import zhibu.shared.Period;
import zhibu.shared.Reader;

/** Finds in the ledger the assemblies 支部大会 that voted on somebody's admission or confirmation. */
@Component
class Assemblies {

    private final MinuteBook book;

    Assemblies(MinuteBook book) {
        this.book = book;
    }

    /** The vote of that day on a matter whose subject names him, if it is recorded and neither voided nor given back. */
    Optional<AssemblyVote> on(LocalDate day, String matter, String name, BranchCard branch, Reader reader) {
        List<GatheringRow> rows = book.gatherings(branch.id(), new Selection(new Period("", day, day), null, null), reader).stream()
                .filter(row -> !row.voided() && !row.returned()).toList();
        return book.inFull(branch.id(), rows, reader).stream().flatMap(Assemblies::votes)
                .filter(vote -> vote.decision().vote().matter().equals(matter) && vote.decision().vote().subject().contains(name))
                .findFirst();
    }

    private static Stream<AssemblyVote> votes(GatheringInFull gathering) {
        return gathering.decisions().stream().map(decision -> new AssemblyVote(gathering.row().number(), gathering.counts(), decision));
    }
}
