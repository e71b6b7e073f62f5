package zhibu.members;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** The stored states of members. */
interface MemberStates extends Repository<MemberState, Long> {

    MemberState save(MemberState state);

    Optional<MemberState> findByIdAndBranchIdAndMemberId(long id, BranchId branch, MemberId member);
}
