package zhibu.tasks;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.UnitId;

/** The stored key tasks. */
interface KeyTaskRows extends Repository<KeyTask, Long> {

    KeyTask save(KeyTask task);

    /** The task, whose breakdown nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from KeyTask t where t.id = :id")
    Optional<KeyTask> toChange(long id);

    /** How many of that title stand, by the same publisher. */
    @Query("""
            select count(t) from KeyTask t where t.year = :year and t.title = :title and t.voiding.reason is null
              and (t.unitId = :unit or t.unitId is null and :unit is null)
            """)
    long existing(int year, String title, @Nullable UnitId unit);

    @Query("select t, u.name from KeyTask t left join Unit u on u.id = cast(t.unitId as Long) where t.id = :id")
    List<Object[]> found(long id);

    /** Those of some years, what was withdrawn among them, by category and deadline. */
    @Query("""
            select t, u.name from KeyTask t left join Unit u on u.id = cast(t.unitId as Long) where t.year in :years
            order by case when t.unitId is null then 0 else 1 end, u.name, t.category, t.deadline, t.id
            """)
    List<Object[]> ofYears(Collection<Integer> years);
}
