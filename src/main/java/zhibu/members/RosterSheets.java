package zhibu.members;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Vault;

/** The rosters of branches as whole sheets: everybody who belongs to a branch now, in pinyin order, with all that is said of him. */
@Component
@Transactional
public class RosterSheets {

    private final Roster roster;
    private final Organization organization;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    RosterSheets(Roster roster, Organization organization, Vault vault, ApplicationEventPublisher events) {
        this.roster = roster;
        this.organization = organization;
        this.vault = vault;
        this.events = events;
    }

    /**
     * With the secrets masked, for who manages the branch: it says where people live.
     *
     * @throws zhibu.shared.Forbidden if the reader neither keeps the branch nor is of the level above it
     */
    @Transactional(readOnly = true)
    public List<RosterLine> masked(BranchId branch, Reader reader) {
        return roster.standing(organization.managedBranch(branch, reader).id()).stream()
                .map(member -> new RosterLine(member.id(), member.masked())).toList();
    }

    /**
     * With the secrets in plain, for who keeps the branch; that he took it is written down.
     *
     * @throws zhibu.shared.Forbidden if the reader doesn't keep the branch
     */
    public List<RosterLine> full(BranchId branch, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        events.publishEvent(new BranchHappened("导出完整花名册", "roster/" + card.id(), card.id(), reader));
        return plain(roster.standing(card.id()));
    }

    /** With the secrets in plain, to be compared with and shown to nobody; for who manages the branch. */
    @Transactional(readOnly = true)
    public List<RosterLine> compared(BranchId branch, Reader reader) {
        return plain(roster.standing(organization.managedBranch(branch, reader).id()));
    }

    /** The same, of members who stay as they are until the transaction ends. */
    public List<RosterLine> held(BranchId branch, Reader reader) {
        return plain(roster.held(organization.managedBranch(branch, reader).id()));
    }

    private List<RosterLine> plain(List<Member> members) {
        return members.stream().map(member -> new RosterLine(member.id(), member.particulars(vault))).toList();
    }
}
