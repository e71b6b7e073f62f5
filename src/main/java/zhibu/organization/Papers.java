package zhibu.organization;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored history of branches. */
interface Papers extends Repository<Paper, Long> {

    Paper save(Paper paper);

    @Query("select p from Paper p where p.branchId = :branch order by p.happenedOn desc, p.id desc")
    List<Paper> of(BranchId branch);
}
