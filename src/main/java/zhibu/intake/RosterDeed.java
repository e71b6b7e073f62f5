package zhibu.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.members.Amended;
import zhibu.members.Change;
import zhibu.members.Particular;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** What a confirmation did to one member: enrolled him, or let the roster say something else of him. */
@Entity
@Immutable
@NullUnmarked
class RosterDeed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private Long confirmationId;

    private MemberId memberId;

    private int rowNumber;

    private String[] particulars;

    private Long[] changes;

    protected RosterDeed() {
    }

    RosterDeed(RosterConfirmation confirmation, Judged row, Amended amended) {
        this.branchId = confirmation.branch();
        this.confirmationId = confirmation.id();
        this.memberId = amended.member();
        this.rowNumber = row.number();
        this.particulars = row.changes().stream().map(Change::particular).map(Enum::name).toArray(String[]::new);
        this.changes = amended.changes().toArray(Long[]::new);
    }

    MemberId member() {
        return memberId;
    }

    Amended amended() {
        return new Amended(memberId, changes.length == 0, List.of(changes));
    }

    DeedView view(String name) {
        return new DeedView(rowNumber, memberId, name, changes.length == 0,
                Arrays.stream(particulars).map(Particular::valueOf).map(Particular::heading).toList());
    }
}
