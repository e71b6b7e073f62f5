package zhibu.dues;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored assessments. */
interface DuesAssessments extends Repository<DuesAssessment, Long> {

    DuesAssessment save(DuesAssessment assessment);

    /** Of each year the latest of each member comes last. */
    @Query("select a from DuesAssessment a where a.branchId = :branch and a.year in (:year - 1, :year) order by a.year, a.id")
    List<DuesAssessment> around(BranchId branch, int year);
}
