package zhibu.entries;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.records.Selection;
import zhibu.shared.BranchId;

/** The stored entries of the other ledgers, beside what they have in common with all records. */
interface EntryRepository extends Repository<Entry, EntryKey> {

    String STANDING = """
             from LedgerRecord r join Wording w on w.key.recordId = r.id and w.key.revision = r.revision
             join Entry e on e.key.recordId = r.id and e.key.revision = r.revision
            """;

    String RETURNED = "exists (select 1 from GivingBack b where b.key.recordId = r.id and b.key.revision = r.revision)";

    Entry save(Entry entry);

    Optional<Entry> findByKey(EntryKey key);

    @Query("select e from Entry e left join fetch e.people where e.key in :keys")
    List<Entry> all(Collection<EntryKey> keys);

    @Query("select new zhibu.entries.EntryRow(r.id, r.happenedOn, e.kind, w.title, r.revision, r.voiding.reason, " + RETURNED
            + ", w.recordedAt)" + STANDING + """
            where r.branchId = :branch and r.happenedOn between :#{#selection.period().first()} and :#{#selection.period().last()}
              and (:#{#selection.ofEveryKind()} = true or e.kind in :#{#selection.ofKinds()})
              and (:#{#selection.ofEverybody()} = true or exists (select 1 from e.people p where p.memberId = :#{#selection.of()}))
            order by r.happenedOn desc, r.id desc
            """)
    List<EntryRow> rows(BranchId branch, Selection selection);

    @Query("select e, r.happenedOn" + STANDING + """
            where r.branchId = :branch and r.voiding.reason is null and e.kind = :kind
            order by r.happenedOn desc, r.id desc
            """)
    List<Object[]> last(BranchId branch, String kind, Limit limit);

    @Query("select e, r.happenedOn, w.title" + STANDING + """
            where r.branchId in :branches and r.happenedOn between :from and :to and r.voiding.reason is null and not
            """ + RETURNED + " order by r.happenedOn, r.id")
    List<Object[]> facts(Collection<BranchId> branches, LocalDate from, LocalDate to);

    /** As {@link Facts} reads it: what is kept as JSON comes as text and without its prose, who is named as {@code from 17,to 18}. */
    @Query(nativeQuery = true, value = """
            select r.id, r.branch_id, e.kind, r.happened_on, cast(e.brief_answers as text), cast(e.brief_lines as text),
                   (select string_agg(concat(p.field, ' ', p.member_id), ',' order by p.field, p.member_id)
                    from entry_person p where p.record_id = e.record_id and p.revision = e.revision)
            from ledger_record r join entry e on e.record_id = r.id and e.revision = r.revision
            where r.branch_id in :branches and r.book = 'entries' and r.happened_on between :from and :to and r.void_reason is null
              and not exists (select from giving_back b where b.record_id = r.id and b.revision = r.revision)
            order by r.happened_on, r.id
            """)
    List<Object[]> judged(Collection<Long> branches, LocalDate from, LocalDate to);

    @Query("select e.kind, count(e)" + STANDING + """
            where r.branchId = :branch and r.happenedOn between :from and :to and r.voiding.reason is null group by e.kind
            """)
    List<Object[]> counts(BranchId branch, LocalDate from, LocalDate to);
}
