package zhibu.dues;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored assessments. */
interface DuesAssessments extends Repository<DuesAssessment, Long> {

    DuesAssessment save(DuesAssessment assessment);

    /** The latest of each member comes last. */
    @Query("select a from DuesAssessment a where a.branchId = :branch and a.year = :year order by a.id")
    List<DuesAssessment> of(BranchId branch, int year);

    /** The same of several branches. */
    @Query("""
            select new zhibu.dues.DuesFacts$Assessed(a.branchId, a.memberId, a.monthly) from DuesAssessment a
            where a.branchId in :branches and a.year = :year order by a.id
            """)
    List<DuesFacts.Assessed> facts(Collection<BranchId> branches, int year);
}
