package zhibu.records;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored records, and which of their wordings were given back. */
interface LedgerRecords extends Repository<LedgerRecord, Long> {

    /** The record, the wording asked for (the standing one for 0), and whether its year is archived. */
    @Query("""
            select new zhibu.records.FoundRecord(r, w, exists (
                select 1 from ArchivedYear a where a.key.branchId = :branch and a.key.year = year(r.happenedOn)))
            from LedgerRecord r join Wording w on w.key.recordId = r.id
            where r.id = :id and w.key.recordId = :id and r.branchId = :#{new zhibu.shared.BranchId(#branch)}
              and w.key.revision = case when :revision = 0 then r.revision else :revision end
            """)
    Optional<FoundRecord> found(long id, long branch, int revision);

    /** The record, which nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from LedgerRecord r where r.id = :id and r.branchId = :branch")
    Optional<LedgerRecord> toChange(long id, BranchId branch);

    boolean existsByIdAndBranchId(Long id, BranchId branch);

    /** The kinds of the wording that stands. */
    @Query("select w.kinds from LedgerRecord r join Wording w on w.key.recordId = r.id and w.key.revision = r.revision where r.id = :id")
    List<String[]> kinds(long id);

    LedgerRecord save(LedgerRecord record);

    /** What a branch has of each year, by book. */
    @Query("""
            select new zhibu.records.YearCount(year(r.happenedOn), r.book, count(r.id), count(g.givenAt))
            from LedgerRecord r left join GivingBack g on g.key.recordId = r.id and g.key.revision = r.revision
            where r.branchId = :branch and r.voiding.reason is null group by year(r.happenedOn), r.book
            """)
    List<YearCount> counts(BranchId branch);

    /** What counts: neither voided nor given back. */
    @Query("""
            select new zhibu.records.RecordFacts(r.id, r.branchId, r.book, r.happenedOn, w.title, w.kinds)
            from LedgerRecord r join Wording w on w.key.recordId = r.id and w.key.revision = r.revision
            where r.branchId in :branches and r.happenedOn between :from and :to and r.voiding.reason is null
              and not exists (select 1 from GivingBack g where g.key.recordId = r.id and g.key.revision = r.revision)
            order by r.happenedOn, r.id
            """)
    List<RecordFacts> facts(Collection<BranchId> branches, LocalDate from, LocalDate to);

    /** What was given back and waits for a correction. */
    @Query("""
            select new zhibu.records.ReturnedRecord(r.id, r.branchId, r.book, w.title, g.reason, r.happenedOn)
            from LedgerRecord r join Wording w on w.key.recordId = r.id and w.key.revision = r.revision
            join GivingBack g on g.key.recordId = r.id and g.key.revision = r.revision
            where r.branchId in :branches and r.voiding.reason is null and not exists (
                select 1 from ArchivedYear a where a.key.branchId = r.branchNumber and a.key.year = year(r.happenedOn))
            order by g.givenAt
            """)
    List<ReturnedRecord> returned(Collection<BranchId> branches);

    /** These records of a branch in their standing wordings. */
    @Query("""
            select new zhibu.records.RecordLine(r.id, r.branchId, r.book, r.happenedOn, w.title, r.voiding.reason is not null)
            from LedgerRecord r join Wording w on w.key.recordId = r.id and w.key.revision = r.revision
            where r.branchId = :branch and r.id in :records
            """)
    List<RecordLine> lines(BranchId branch, Collection<Long> records);

    @Query("select g from GivingBack g where g.key.recordId = :record order by g.key.revision")
    List<GivingBack> returns(long record);
}
