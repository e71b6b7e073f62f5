package zhibu.elections;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.RuleViolation;
import zhibu.shared.Voiding;

/** A step of an election as it was recorded; voided with a reason if it was taken back, never changed otherwise. */
@Entity
@NullUnmarked
class ElectionStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private int termNumber;

    @Enumerated(EnumType.STRING)
    private Step step;

    private LocalDate happenedOn;

    private String document;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private LocalDate untilOn;

    private boolean committee;

    private int seats;

    private int dueVoters;

    private int presentVoters;

    private int handedOut;

    private int returned;

    private int agreed;

    private boolean headsOffice;

    private String note;

    @Column(insertable = false, updatable = false)
    private Instant recordedAt;

    private AccountId recordedBy;

    @Embedded
    private Voiding voiding;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "election_person", joinColumns = @JoinColumn(name = "step_id"))
    private List<NamedPerson> people;

    protected ElectionStep() {
    }

    ElectionStep(BranchId branch, int term, StepEntry entry, AccountId by) {
        this.branchId = branch;
        this.termNumber = term;
        this.step = entry.step();
        this.happenedOn = entry.on();
        this.document = entry.document();
        this.decision = entry.decision();
        this.untilOn = entry.until();
        this.committee = entry.committee();
        this.seats = entry.seats();
        this.dueVoters = entry.ballots().due();
        this.presentVoters = entry.ballots().present();
        this.handedOut = entry.ballots().handedOut();
        this.returned = entry.ballots().returned();
        this.agreed = entry.ballots().agreed();
        this.headsOffice = entry.headsOffice();
        this.note = entry.note();
        this.recordedBy = by;
        this.people = entry.nominees().stream().map(nominee -> new NamedPerson(branch, nominee)).toList();
    }

    /** Takes it back 作废. */
    void voidFor(String reason, AccountId by) {
        if (voiding != null) {
            throw new RuleViolation("这一步已经作废");
        }
        voiding = Voiding.of(reason, by);
    }

    boolean stands() {
        return voiding == null;
    }

    long number() {
        return id;
    }

    BranchId branch() {
        return branchId;
    }

    int term() {
        return termNumber;
    }

    StepEntry entry() {
        return new StepEntry(step, happenedOn, document, decision, untilOn, committee, seats,
                new Ballots(dueVoters, presentVoters, handedOut, returned, agreed), headsOffice, note,
                people.stream().map(NamedPerson::nominee).toList());
    }

    TakenStep view() {
        return new TakenStep(id, termNumber, entry(), recordedBy, recordedAt, Voiding.reasonOf(voiding));
    }
}
