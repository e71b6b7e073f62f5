package zhibu.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.Scope;

/** The stored units 单位. */
interface UnitRepository extends Repository<Unit, Long> {

    Unit save(Unit unit);

    Optional<Unit> findById(long id);

    boolean existsByName(String name);

    @Query("select u from Unit u where :#{#scope.everything()} = true or u.id in :#{#scope.units().![value]} order by u.name")
    List<Unit> within(Scope scope);
}
