package zhibu.intake;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored imports. */
interface ImportStore extends Repository<RosterImport, Long> {

    RosterImport saveAndFlush(RosterImport sent);

    Optional<RosterImport> findByIdAndBranchId(long id, BranchId branch);

    /** The same, which nobody else can confirm or discard until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from RosterImport i where i.id = :id and i.branchId = :branch")
    Optional<RosterImport> held(long id, BranchId branch);

    @Query("select i from RosterImport i where i.branchId = :branch order by i.id desc limit :most")
    List<RosterImport> latest(BranchId branch, int most);

    @Query("""
            select i from RosterImport i where i.branchId = :branch and i.contents is not null
            and not exists (select c from RosterConfirmation c where c.importId = i.id and c.voiding.reason is null)""")
    List<RosterImport> waiting(BranchId branch);

    @Modifying
    @Query("update RosterImport i set i.contents = null, i.discardedAt = :now where i.contents is not null and i.uploadedAt < :before")
    int expire(Instant before, Instant now);
}
