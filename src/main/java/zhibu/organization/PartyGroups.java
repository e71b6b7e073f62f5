package zhibu.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored groups 党小组. */
interface PartyGroups extends Repository<PartyGroup, Long> {

    PartyGroup save(PartyGroup group);

    Optional<PartyGroup> findByIdAndBranchId(long id, BranchId branch);

    /** Those that stand first. */
    @Query("""
            select g from PartyGroup g where g.branchId = :branch
            order by case when g.dissolvedOn is null then 0 else 1 end, g.formedOn, g.id
            """)
    List<PartyGroup> of(BranchId branch);
}
