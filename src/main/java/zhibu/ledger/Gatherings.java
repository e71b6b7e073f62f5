package zhibu.ledger;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored gatherings and their wordings. */
interface Gatherings extends Repository<Gathering, Long> {

    String STANDING = " from Gathering g join Minutes m on m.gatheringId = g.id and m.revision = g.revision ";

    Optional<Gathering> findByIdAndBranchId(Long id, BranchId branch);

    /** The gathering, which nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Gathering g where g.id = :id and g.branchId = :branch")
    Optional<Gathering> toChange(long id, BranchId branch);

    boolean existsByIdAndBranchId(Long id, BranchId branch);

    Gathering save(Gathering gathering);

    @Query("""
            select new zhibu.ledger.GatheringRow(g.id, m.heldOn,
                   (select listagg(p.kind, ',') within group (order by p.kind) from m.parts p),
                   m.topic, m.place, m.due, m.present, g.revision, g.voidReason, m.recordedAt)
            """ + STANDING + """
            where g.branchId = :branch and m.heldOn between :from and :to
              and (:everyKind = true or exists (select 1 from m.parts p where p.kind in :kinds))
            order by m.heldOn desc, g.id desc
            """)
    List<GatheringRow> rows(BranchId branch, LocalDate from, LocalDate to, boolean everyKind, Collection<String> kinds);

    @Query("select new zhibu.ledger.LastTime(m.startsAt, m.endsAt, m.place, m.recorderId)" + STANDING + """
            where g.branchId = :branch and g.voidReason is null
              and exists (select 1 from m.parts p where p.kind = :kind)
            order by m.heldOn desc, g.id desc
            """)
    List<LastTime> last(BranchId branch, String kind, Limit limit);

    @Query("select p.kind, max(p.ordinal)" + STANDING + """
            join m.parts p
            where g.branchId = :branch and g.voidReason is null and m.heldOn between :from and :to and p.kind in :kinds
              and (m.groupId is null or m.groupId = :group)
            group by p.kind
            """)
    List<Object[]> highestOrdinals(BranchId branch, LocalDate from, LocalDate to, Collection<String> kinds, long group);

    @Query("""
            select new zhibu.ledger.GatheringFacts(g.id, g.branchId, p.kind, m.heldOn, p.duration, p.form, m.groupId,
                   p.lecturerId, m.ratedDue, m.ratedPresent, m.missingElements, m.topicSet)
            """ + STANDING + """
            join m.parts p
            where g.branchId in :branches and g.voidReason is null and m.heldOn between :from and :to
            """)
    List<GatheringFacts> facts(Collection<BranchId> branches, LocalDate from, LocalDate to);

    @Query("""
            select new zhibu.ledger.LatestGathering(g.branchId, g.id, m.heldOn,
                   (select listagg(p.kind, ',') within group (order by p.kind) from m.parts p), m.topic)
            """ + STANDING + """
            where g.branchId in :branches and g.voidReason is null and m.heldOn >= :since
            order by m.heldOn desc, g.id desc
            """)
    List<LatestGathering> latest(Collection<BranchId> branches, LocalDate since, Limit limit);

    @Query("select g.branchId, max(m.heldOn)" + STANDING + """
            where g.branchId in :branches and g.voidReason is null and m.heldOn >= :since
            group by g.branchId
            """)
    List<Object[]> lastDays(Collection<BranchId> branches, LocalDate since);
}
