package zhibu.records;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored drafts. */
interface DraftRepository extends Repository<Draft, DraftKey> {

    /** Keeps the form in place of what was kept before; what has become a record is no draft any more. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into draft (submission, account_id, branch_id, book, record_id, title, form)
            select :submission, :account, :branch, :book, cast(:corrected as bigint), :title, cast(:form as jsonb)
            where not exists (select from wording where submission = :submission)
            on conflict (submission, account_id) do update set title = excluded.title, form = excluded.form, saved_at = now()
            """)
    void keep(UUID submission, long account, long branch, String book, @Nullable Long corrected, String title, String form);

    Optional<Draft> findByKeyAndBranchId(DraftKey key, BranchId branch);

    @Query("select d from Draft d where d.key.accountId = :account and d.branchId in :branches order by d.savedAt desc")
    List<Draft> of(long account, Collection<BranchId> branches);

    @Modifying
    @Query("delete from Draft d where d.key.submission = :submission")
    void discard(UUID submission);

    @Modifying
    @Query("delete from Draft d where d.key = :key")
    void discard(DraftKey key);
}
