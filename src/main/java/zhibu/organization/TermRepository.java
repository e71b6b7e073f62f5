package zhibu.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored terms 届. */
interface TermRepository extends Repository<Term, Long> {

    Term save(Term term);

    @Query("select t from Term t where t.branchId = :branch order by t.number desc")
    List<Term> all(BranchId branch);

    /** The terms that stand, overdue or not. */
    @Query("""
            select t from Term t where t.branchId in :branches
              and t.number = (select max(l.number) from Term l where l.branchId = t.branchId)
            """)
    List<Term> standing(Collection<BranchId> branches);

    /** The term that stands in one branch. */
    default Optional<Term> standing(BranchId branch) {
        return standing(List.of(branch)).stream().findFirst();
    }
}
