package zhibu.members;

import org.springframework.data.repository.Repository;

/** The stored changes of what rosters say. */
interface MemberChanges extends Repository<MemberChange, Long> {

    MemberChange save(MemberChange change);
}
