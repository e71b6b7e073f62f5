package zhibu.members;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Vault;

/** What is known of a member: particulars, states and history. Secrets stay masked unless somebody asks for one, which is written down. */
@Component
@Transactional
public class MemberFiles {

    private final Roster roster;
    private final Organization organization;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    MemberFiles(Roster roster, Organization organization, Vault vault, ApplicationEventPublisher events) {
        this.roster = roster;
        this.organization = organization;
        this.vault = vault;
        this.events = events;
    }

    /**
     * The file of one who belongs to the branch, or did last.
     *
     * @throws NotFound if the branch has no such member within the reader's sight
     * @throws zhibu.shared.Forbidden if the reader neither keeps the branch nor is of the level above it
     */
    @Transactional(readOnly = true)
    public MemberFile file(BranchId branch, MemberId id, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        Member member = member(card, id);
        return new MemberFile(card, id, member.masked(), member.leftOn(), roster.statesOf(id).stream().map(MemberState::view).toList(),
                history(id));
    }

    private List<MemberFile.Past> history(MemberId id) {
        return roster.changesOf(id).stream().map(change -> change.past(vault)).toList();
    }

    /**
     * A secret in plain, for who keeps the branch; that he looked is written down.
     *
     * @return empty text if none is known
     * @throws NotFound if the branch has no such member
     * @throws zhibu.shared.Forbidden if the reader doesn't keep the branch
     */
    public String reveal(BranchId branch, MemberId id, Particular secret, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        Member member = member(card, id);
        events.publishEvent(new BranchHappened("查看党员" + secret.heading(), "member/" + id, card.id(), reader));
        return member.particulars(vault).get(secret);
    }

    private Member member(BranchCard card, MemberId id) {
        return roster.of(card.id(), id.value()).orElseThrow(NotFound::new);
    }
}
