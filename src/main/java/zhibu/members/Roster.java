package zhibu.members;

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
import zhibu.shared.MemberId;
import zhibu.shared.Scope;

/** The stored members, their states and what was changed. */
interface Roster extends Repository<Member, Long> {

    Member save(Member member);

    Optional<Member> findById(long id);

    /** The one with this ID number, whether he belongs to a branch now or not. */
    @Query("select m from Member m where m.secrets.idNumberDigest = :digest and m.voidReason is null")
    Optional<Member> known(String digest);

    /** Those with these ID numbers, whether they belong to a branch now or not. */
    @Query("select m from Member m where m.secrets.idNumberDigest in :digests and m.voidReason is null")
    List<Member> known(Collection<String> digests);

    /** Everybody who belongs to the branch now, in pinyin order. */
    @Query("select m from Member m where m.branchId = :branch and m.leftOn is null order by m.name, m.id")
    List<Member> standing(BranchId branch);

    /** The same, who stay as they are until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Member m where m.branchId = :branch and m.leftOn is null order by m.name, m.id")
    List<Member> held(BranchId branch);

    /** One who belongs to the branch, or did last. */
    @Query("select m from Member m where m.id = :member and m.branchId = :branch and m.voidReason is null")
    Optional<Member> of(BranchId branch, long member);

    /** All who belong or belonged to these branches, with the stays they ended. */
    @Query("""
            select m from Member m left join fetch m.former
            where m.branchId in :branches or m.id in (select f.member.id from FormerStay f where f.branchId in :branches)
            order by m.name, m.id
            """)
    List<Member> members(Collection<BranchId> branches);

    @Query("select max(c.since) from MemberChange c where c.memberId = :member and c.particular = :particular")
    Optional<LocalDate> lastChange(MemberId member, Particular particular);

    @Query("select s from MemberState s where s.memberId = :member order by s.fromOn desc, s.id desc")
    List<MemberState> statesOf(MemberId member);

    /** What was changed from a later day on than {@code date}, latest first; what was always so is left out. */
    @Query("""
            select c from MemberChange c where c.since > :date and (
                cast(c.memberId as Long) in (select m.id from Member m where m.branchId = :branch)
                or cast(c.memberId as Long) in (select f.member.id from FormerStay f where f.branchId = :branch))
            order by c.since desc, c.id desc
            """)
    List<MemberChange> changesAfter(BranchId branch, LocalDate date);

    @Query("select c from MemberChange c where c.memberId = :member order by c.id desc")
    List<MemberChange> changesOf(MemberId member);

    /** Of these members, everything that was changed. */
    @Query("select c from MemberChange c where c.memberId in :members order by c.id")
    List<MemberChange> changesOf(Collection<MemberId> members);

    @Query("select m.branchId, count(m) from Member m where m.leftOn is null and m.branchId in :branches group by m.branchId")
    List<Object[]> sizes(Collection<BranchId> branches);

    /** Those who belong to a branch of the scope today and have this in their name. */
    @Query("""
            select new zhibu.members.NamedMember(m.id, m.name, b.id, b.name)
            from Member m join Branch b on cast(m.branchId as Long) = b.id
            where (:#{#scope.everything()} = true or b.unitId in :#{#scope.units()} or b.id in :#{#scope.branches().![value]})
              and m.leftOn is null and locate(:part, lower(m.name)) > 0
            order by m.name, m.id
            """)
    List<NamedMember> named(String part, Scope scope, Limit limit);

    @Query("select m.id, m.name from Member m where m.id in :members")
    List<Object[]> names(Collection<Long> members);
}
