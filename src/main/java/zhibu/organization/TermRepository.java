package zhibu.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored terms 届. */
interface TermRepository extends Repository<Term, Long> {

    Term save(Term term);

    @Query("select t from Term t where t.branchId = :branch order by t.number desc")
    List<Term> latest(BranchId branch, Limit limit);

    /** The term that stands, overdue or not. */
    default Optional<Term> standing(BranchId branch) {
        return latest(branch, Limit.of(1)).stream().findFirst();
    }

    @Query("select t from Term t where t.branchId = :branch")
    List<Term> of(BranchId branch);
}
