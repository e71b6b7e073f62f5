package zhibu.membership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored transfers. */
interface TransferRecords extends Repository<Transfer, Long> {

    Transfer save(Transfer transfer);

    Optional<Transfer> findById(long id);

    String ROW = """
            select new zhibu.membership.TransferRow(t.id, t.branchId, f.name, t.toBranchId, coalesce(r.name, t.place), t.memberId, m.name,
                   t.reason, t.letter, t.startedOn, t.validUntil, t.settledOn, t.voiding.reason)
            from Transfer t join Member m on m.id = cast(t.memberId as Long) join Branch f on f.id = cast(t.branchId as Long)
            left join Branch r on r.id = cast(t.toBranchId as Long)
            """;

    /** From or to one of these branches, latest first. */
    @Query(ROW + "where t.branchId in :branches or t.toBranchId in :branches order by t.startedOn desc, t.id desc")
    List<TransferRow> around(Collection<BranchId> branches);

    /** Under way from or to one of these branches, oldest first. */
    @Query(ROW + """
            where t.settledOn is null and t.voiding.reason is null and (t.branchId in :branches or t.toBranchId in :branches)
            order by t.startedOn, t.id
            """)
    List<TransferRow> underWay(Collection<BranchId> branches);
}
