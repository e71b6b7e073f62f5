package zhibu.membership;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored contacts with members who are away. */
interface MemberContacts extends Repository<MemberContact, Long> {

    MemberContact save(MemberContact contact);

    /** With those who belong to these branches now, latest first. */
    @Query("""
            select c from MemberContact c join Member m on m.id = cast(c.memberId as Long)
            where m.branchId in :branches and m.leftOn is null order by c.contactedOn desc, c.id desc
            """)
    List<MemberContact> of(Collection<BranchId> branches);

    @Query("""
            select new zhibu.membership.ContactFacts(c.branchId, c.memberId, c.contactedOn) from MemberContact c
            where c.branchId in :branches
            """)
    List<ContactFacts> facts(Collection<BranchId> branches);
}
