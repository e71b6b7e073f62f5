package zhibu.dues;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored payments. */
interface DuesPayments extends Repository<DuesPayment, Long> {

    DuesPayment save(DuesPayment payment);

    @Query("select p from DuesPayment p where p.branchId = :branch and p.year = :year and p.voiding.reason is null order by p.month")
    List<DuesPayment> paid(BranchId branch, int year);

    Optional<DuesPayment> findByIdAndBranchId(long id, BranchId branch);
}
