package zhibu.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored drafts. */
interface DraftRepository extends Repository<Draft, DraftKey> {

    Draft save(Draft draft);

    Optional<Draft> findByKeyAndBranchId(DraftKey key, BranchId branch);

    @Query("select d from Draft d where d.key.accountId = :account and d.branchId in :branches order by d.savedAt desc")
    List<Draft> of(long account, Collection<BranchId> branches);

    @Modifying
    @Query("delete from Draft d where d.key.submission = :submission")
    void discard(UUID submission);
}
