package zhibu.dues;

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
}
