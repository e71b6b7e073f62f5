package zhibu.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.assessment.Assessment;
import zhibu.assessment.Outlook;
import zhibu.records.Register;
import zhibu.shared.Reader;
import zhibu.shared.Reminding;
import zhibu.shared.Role;

/** What is due for a reader 待办事项, from everybody who knows of something: the one list that all pages, feeds and mails show. */
@Component
@Transactional(readOnly = true)
public class Matters {

    private static final Set<Role> BUSINESS = EnumSet.of(Role.SECRETARY, Role.UNIT_COMMITTEE, Role.WORKING_COMMITTEE, Role.LEADER,
            Role.INSPECTOR);

    private final Assessment assessment;
    private final Register register;
    private final List<Reminding> reminding;
    private final Clock clock;

    Matters(Assessment assessment, Register register, List<Reminding> reminding, Clock clock) {
        this.assessment = assessment;
        this.register = register;
        this.reminding = reminding;
        this.clock = clock;
    }

    /** What waits for the reader today, in as many statements for several branches as for one. */
    public Pending pending(Reader reader) {
        LocalDate today = LocalDate.now(clock);
        List<Outlook> outlooks = reader.is(Role.SECRETARY) ? assessment.outlooks(reader) : List.of();
        return new Pending(outlooks, Stream.of(duties(outlooks), deadlines(today, reader), returned(today, reader))
                .flatMap(some -> some).sorted(Matter.MOST_PRESSING_FIRST).toList());
    }

    private static Stream<Matter> duties(List<Outlook> outlooks) {
        return outlooks.stream().flatMap(outlook -> outlook.duties().stream()).map(Matter::of);
    }

    private Stream<Matter> deadlines(LocalDate today, Reader reader) {
        return BUSINESS.stream().noneMatch(reader::is) ? Stream.empty() : reminding.stream()
                .flatMap(one -> one.reminders(reader.keeps().branches(), today, reader).stream()).map(Matter::of);
    }

    private Stream<Matter> returned(LocalDate today, Reader reader) {
        return reader.is(Role.SECRETARY) ? register.returned(reader).stream().map(record -> Matter.of(record, today)) : Stream.empty();
    }
}
