package zhibu.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;
import zhibu.shared.Scope;

/** The stored parts of key tasks, with their steps and inspections. */
interface TaskParts extends Repository<TaskPart, Long> {

    String FOUND = """
            select new zhibu.tasks.FoundPart(p, u.name, u.body, b.name, b.dissolvedOn)
            from TaskPart p join Unit u on u.id = cast(p.unitId as Long) left join Branch b on b.id = cast(p.branchId as Long)
            """;

    String BY_NAME = " order by u.name, case when b.id is null then 0 else 1 end, b.name, p.deadline, p.id";

    TaskPart save(TaskPart part);

    Optional<TaskPart> findById(long id);

    @Query(FOUND + "where p.taskId = :task" + BY_NAME)
    List<FoundPart> ofTask(long task);

    @Query(FOUND + """
            where p.taskId in (select t.id from KeyTask t where t.year in :years)
              and (:#{#scope.everything()} = true or p.unitId in :#{#scope.units()} or p.branchId in :#{#scope.branches()})
            """ + BY_NAME)
    List<FoundPart> ofYears(Collection<Integer> years, Scope scope);

    @Query(FOUND + """
            where p.branchId in :branches and p.voiding.reason is null
              and p.taskId in (select t.id from KeyTask t where t.year in :years and t.voiding.reason is null)
            """ + BY_NAME)
    List<FoundPart> ofBranches(Collection<BranchId> branches, Collection<Integer> years);

    @Query("select s from TaskStep s where s.partId in :parts order by s.id")
    List<TaskStep> steps(Collection<Long> parts);

    @Query("select v from TaskVisit v where v.partId in :parts order by v.visitedOn desc, v.id desc")
    List<TaskVisit> visits(Collection<Long> parts);
}
