package zhibu.organization;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.UnitId;

/** The stored branches, for those that change them. */
interface StandingBranches extends Repository<Branch, Long> {

    Branch save(Branch branch);

    @Query("select b from Branch b left join fetch b.offices where b.id = :branch")
    Optional<Branch> whole(long branch);

    /** Whether a branch that stands has this name. */
    @Query("select count(b) > 0 from Branch b where b.unitId = :unit and b.name = :name and b.dissolvedOn is null and b.id <> :except")
    boolean named(UnitId unit, String name, long except);
}
