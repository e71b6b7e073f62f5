package zhibu.rectification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.rectification.Rectifications;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.web.Option;

/** Lays lists of problems out. */
@Component
class ProblemDesk {

    private final Rectifications rectifications;
    private final Organization organization;
    private final Clock clock;

    ProblemDesk(Rectifications rectifications, Organization organization, Clock clock) {
        this.rectifications = rectifications;
        this.organization = organization;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ProblemList list(@Nullable BranchId branch, ProblemFilter filter, Reader reader) {
        BranchCard card = branch == null ? null : organization.branch(branch, reader);
        boolean raises = card == null ? reader.is(Role.UNIT_COMMITTEE) || reader.is(Role.WORKING_COMMITTEE) || reader.is(Role.SECRETARY)
                : card.keptBy(reader) || card.overseenBy(reader);
        return new ProblemList(card, filter, rectifications.page(filter.query(branch), filter.place(), reader),
                rectifications.count(filter.query(branch), reader), card == null ? units(reader) : List.of(), raises, today());
    }

    private List<Option> units(Reader reader) {
        return Option.orNone("全部", organization.branches(reader).stream()
                .map(branch -> new Option(branch.unit().toString(), branch.unitName())).distinct());
    }
}
