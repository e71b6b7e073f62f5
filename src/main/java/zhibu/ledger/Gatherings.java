package zhibu.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.records.Selection;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** The stored gatherings: their minutes beside what they have in common with all records. */
interface Gatherings extends Repository<Minutes, Long> {

    String STANDING = """
             from LedgerRecord g join Wording w on w.key.recordId = g.id and w.key.revision = g.revision
             join Minutes m on m.recordId = g.id and m.revision = g.revision
            """;

    /** Neither voided nor given back. */
    String COUNTS = """
             and g.voiding.reason is null
             and not exists (select 1 from GivingBack b where b.key.recordId = g.id and b.key.revision = g.revision)
            """;

    @Query("""
            select new zhibu.ledger.GatheringRow(g.id, g.happenedOn,
                   (select listagg(p.kind, ',') within group (order by p.kind) from m.parts p),
                   w.title, m.place, m.due, m.present, g.revision, g.voiding.reason, w.recordedAt,
                   exists (select 1 from GivingBack b where b.key.recordId = g.id and b.key.revision = g.revision))
            """ + STANDING + """
            where g.branchId = :branch and g.happenedOn between :#{#selection.period().first()} and :#{#selection.period().last()}
              and (:#{#selection.ofEveryKind()} = true or exists (select 1 from m.parts p where p.kind in :#{#selection.ofKinds()}))
              and (:#{#selection.ofEverybody()} = true or m.chairId = :#{#selection.of()} or m.recorderId = :#{#selection.of()}
                   or exists (select 1 from m.parts p where p.lecturerId = :#{#selection.of()})
                   or exists (select 1 from m.roll e where e.memberId = :#{#selection.of()} and e.attendance = PRESENT))
            order by g.happenedOn desc, g.id desc
            """)
    List<GatheringRow> rows(BranchId branch, Selection selection);

    @Query("select new zhibu.ledger.LastTime(m.startsAt, m.endsAt, m.place, m.recorderId)" + STANDING + """
            where g.branchId = :branch and g.voiding.reason is null
              and exists (select 1 from m.parts p where p.kind = :kind)
            order by g.happenedOn desc, g.id desc
            """)
    List<LastTime> last(BranchId branch, String kind, Limit limit);

    @Query("select p.steps" + STANDING + """
            join m.parts p
            where g.branchId = :branch and g.voiding.reason is null and p.kind = :kind
            order by g.happenedOn desc, g.id desc
            """)
    List<String[]> lastSteps(BranchId branch, String kind, Limit limit);

    @Query("select p.kind, max(p.ordinal)" + STANDING + """
            join m.parts p
            where g.branchId = :branch and g.voiding.reason is null and g.happenedOn between :from and :to and p.kind in :kinds
              and (m.groupId is null or m.groupId = :group)
            group by p.kind
            """)
    List<Object[]> highestOrdinals(BranchId branch, LocalDate from, LocalDate to, Collection<String> kinds, long group);

    @Query("select new zhibu.ledger.Attendance(g.id, g.happenedOn, w.title, p.kind, p.duration, l.attendance, l.reason)" + STANDING + """
            join m.parts p join m.roll l
            where g.branchId = :branch and l.memberId = :member and g.happenedOn between :from and :to
            """ + COUNTS + " order by g.happenedOn desc, g.id desc, p.kind")
    List<Attendance> attendance(BranchId branch, MemberId member, LocalDate from, LocalDate to);

    @Query("""
            select new zhibu.ledger.LatestGathering(g.branchId, g.id, g.happenedOn,
                   (select listagg(p.kind, ',') within group (order by p.kind) from m.parts p), w.title)
            """ + STANDING + """
            where g.branchId in :branches and g.voiding.reason is null and g.happenedOn >= :since
            order by g.happenedOn desc, g.id desc
            """)
    List<LatestGathering> latest(Collection<BranchId> branches, LocalDate since, Limit limit);

    @Query("select g.branchId, max(g.happenedOn)" + STANDING + """
            where g.branchId in :branches and g.voiding.reason is null and g.happenedOn >= :since
            group by g.branchId
            """)
    List<Object[]> lastDays(Collection<BranchId> branches, LocalDate since);
}
