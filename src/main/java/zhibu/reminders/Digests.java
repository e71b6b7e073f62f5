package zhibu.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.assessment.Assessment;
import zhibu.assessment.Standing;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.records.RecordFacts;
import zhibu.records.Register;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;

/** Each reader's week 每周提要: what is overdue, due this week and next, and what was done in the last. */
@Component
@Transactional(readOnly = true)
public class Digests {

    private final Matters matters;
    private final Register register;
    private final Organization organization;
    private final Assessment assessment;
    private final Clock clock;

    Digests(Matters matters, Register register, Organization organization, Assessment assessment, Clock clock) {
        this.matters = matters;
        this.register = register;
        this.organization = organization;
        this.assessment = assessment;
        this.clock = clock;
    }

    /** The reader's week as it looks today. */
    public Digest digest(Reader reader) {
        LocalDate today = LocalDate.now(clock);
        List<Matter> waiting = matters.pending(reader).matters();
        List<RecordFacts> done = done(Week.of(today).last(), reader);
        return new Digest(today, waiting, done, oversees(reader) ? units(today, reader) : List.of(), names(waiting, done));
    }

    private List<RecordFacts> done(Week week, Reader reader) {
        return register.facts(reader.branches(), week.monday(), week.sunday());
    }

    private static boolean oversees(Reader reader) {
        return reader.is(Role.UNIT_COMMITTEE) || reader.is(Role.WORKING_COMMITTEE);
    }

    private List<Digest.UnitLine> units(LocalDate today, Reader reader) {
        Map<BranchId, Integer> overdue = assessment.standings(AssessmentYear.of(today), reader).stream()
                .collect(toMap(Standing::branch, Standing::overdue));
        return organization.branches(reader).stream().filter(card -> card.overseenBy(reader))
                .collect(groupingBy(BranchCard::unitName, LinkedHashMap::new, toList())).values().stream()
                .map(cards -> unit(cards, overdue)).toList();
    }

    private static Digest.UnitLine unit(List<BranchCard> cards, Map<BranchId, Integer> overdue) {
        List<Integer> counts = cards.stream().map(card -> overdue.getOrDefault(card.id(), 0)).toList();
        return new Digest.UnitLine(cards.get(0).unit().toString(), cards.get(0).unitName(), cards.size(),
                counts.stream().filter(count -> count > 0).count(), counts.stream().mapToInt(Integer::intValue).sum());
    }

    private Map<BranchId, String> names(List<Matter> waiting, List<RecordFacts> done) {
        return organization.names(Stream.concat(waiting.stream().map(Matter::branch).filter(Objects::nonNull),
                done.stream().map(RecordFacts::branch)).collect(Collectors.toSet()));
    }
}
