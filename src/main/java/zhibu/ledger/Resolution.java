package zhibu.ledger;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;

/** A motion put to the vote, its votes, and what the rule of the day said of them 决议. */
@Embeddable
@NullUnmarked
class Resolution {

    private BranchId branchId;

    private String subject;

    private String matter;

    private boolean secret;

    private int inFavour;

    private int against;

    private int abstained;

    private int written;

    private boolean quorate;

    private boolean carried;

    private String ruling;

    protected Resolution() {
    }

    Resolution(BranchId branch, GatheringEntry.Vote vote, Ruling ruling) {
        this.branchId = branch;
        this.subject = vote.subject();
        this.matter = vote.matter();
        this.secret = vote.secret();
        this.inFavour = vote.inFavour();
        this.against = vote.against();
        this.abstained = vote.abstained();
        this.written = vote.written();
        this.quorate = ruling.quorate();
        this.carried = ruling.carried();
        this.ruling = ruling.sentence();
    }

    GatheringEntry.Vote vote() {
        return new GatheringEntry.Vote(subject, matter, secret, inFavour, against, abstained, written);
    }

    GatheringView.Decision view() {
        return new GatheringView.Decision(vote(), quorate, carried, ruling);
    }
}
