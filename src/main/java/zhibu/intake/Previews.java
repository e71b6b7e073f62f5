package zhibu.intake;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import zhibu.members.Amendments;
import zhibu.members.Particular;
import zhibu.members.RosterLine;
import zhibu.members.RosterSheets;
import zhibu.organization.BranchCard;
import zhibu.organization.BranchFacts;
import zhibu.organization.Organization;
import zhibu.shared.Reader;

/** What would become of a kept roster, worked out anew from the roster as it stands each time somebody asks. */
@Component
class Previews {

    private final RosterSheets sheets;
    private final Amendments amendments;
    private final Organization organization;
    private final Sealing sealing;
    private final Clock clock;

    Previews(RosterSheets sheets, Amendments amendments, Organization organization, Sealing sealing, Clock clock) {
        this.sheets = sheets;
        this.amendments = amendments;
        this.organization = organization;
        this.sealing = sealing;
        this.clock = clock;
    }

    Preview of(BranchCard branch, RosterImport kept, Reader reader) {
        return preview(branch, sealing.open(kept.contents()), sheets.compared(branch.id(), reader), reader);
    }

    /** The same, beside a roster that stays as it is until the transaction ends. */
    Preview held(BranchCard branch, RosterImport kept, Reader reader) {
        return preview(branch, sealing.open(kept.contents()), sheets.held(branch.id(), reader), reader);
    }

    private Preview preview(BranchCard branch, RosterFile file, List<RosterLine> roster, Reader reader) {
        List<BranchFacts.Group> groups = organization.facts(List.of(branch.id())).get(0).groups();
        Comparison comparison = new Comparison(roster, numbers(groups), amendments.soundness(branch.id(), reader));
        List<Judged> judged = comparison.judge(file, numbers -> amendments.taken(branch.id(), numbers, reader));
        List<String> unnamed = comparison.unnamed(judged).stream().map(line -> line.said().get(Particular.NAME)).toList();
        return new Preview(judged, file.unknown(), unnamed, names(groups), sealing.digest(Preview.fingerprint(judged)));
    }

    /** Of those that exist today. */
    private Map<String, String> numbers(List<BranchFacts.Group> groups) {
        LocalDate today = LocalDate.now(clock);
        return groups.stream().filter(group -> group.existedOn(today))
                .collect(toMap(BranchFacts.Group::name, group -> group.id().toString(), (one, other) -> other));
    }

    private static Map<String, String> names(List<BranchFacts.Group> groups) {
        return groups.stream().collect(toMap(group -> group.id().toString(), BranchFacts.Group::name));
    }
}
