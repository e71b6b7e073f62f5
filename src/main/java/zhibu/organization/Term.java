package zhibu.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;

/** A committee term 届, with how it was elected where that is known. */
@Entity
@NullUnmarked
class Term {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private int number;

    private boolean committee;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private LocalDate extendedUntil;

    private String extensionApproval;

    private LocalDate requestedOn;

    private Integer electionDue;

    private Integer electionPresent;

    private Integer electionNominees;

    private Integer electionSeats;

    protected Term() {
    }

    Term(BranchId branch, NewTerm begun) {
        this.branchId = branch;
        this.number = begun.number();
        this.committee = begun.committee();
        this.startsOn = begun.startsOn();
        this.endsOn = begun.endsOn();
        if (begun.election() != null) {
            elected(begun.election());
        }
    }

    private void elected(BranchFacts.Election election) {
        electionDue = election.dueVoters();
        electionPresent = election.presentVoters();
        electionNominees = election.nominees();
        electionSeats = election.seats();
    }

    void requested(LocalDate on) {
        requestedOn = on;
    }

    /** Puts its end off, or takes that back. */
    void extend(LocalDate until, String document) {
        extendedUntil = until;
        extensionApproval = document;
    }

    Long id() {
        return id;
    }

    BranchId branch() {
        return branchId;
    }

    BranchFacts.Term facts() {
        return new BranchFacts.Term(number, committee, startsOn, endsOn, extendedUntil, requestedOn,
                electionDue == null ? null
                        : new BranchFacts.Election(electionDue, electionPresent, electionNominees, electionSeats));
    }
}
