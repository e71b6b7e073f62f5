package zhibu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored posts 职务. */
interface HeldPosts extends Repository<Post, Long> {

    Post save(Post post);

    Optional<Post> findByIdAndBranchId(long id, BranchId branch);

    @Query("select p from Post p where p.branchId = :branch order by p.fromOn desc, p.id")
    List<Post> of(BranchId branch);

    /** Ends whatever is still held; at once, so that new posts may follow in the same transaction. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Post p set p.untilOn = case when p.fromOn > :last then p.fromOn else :last end
            where p.branchId = :branch and p.untilOn is null
            """)
    void endAll(BranchId branch, LocalDate last);
}
