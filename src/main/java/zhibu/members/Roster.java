package zhibu.members;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Scope;

/** The stored members and their states. */
interface Roster extends Repository<Member, Long> {

    @Query("""
            select new zhibu.members.MemberCard(m.id, m.name, m.female, m.bornOn, m.joinedOn, m.fullOn, m.position,
                   m.official, m.groupId, m.leftOn)
            from Member m
            where m.branchId = :branch and m.arrivedOn <= :date and (m.leftOn is null or m.leftOn > :date)
            order by m.name, m.id
            """)
    List<MemberCard> cards(BranchId branch, LocalDate date);

    Optional<Member> findById(long id);

    @Query("select m from Member m where m.branchId in :branches order by m.name, m.id")
    List<Member> members(Collection<BranchId> branches);

    @Query("select s from MemberState s where s.branchId in :branches")
    List<MemberState> states(Collection<BranchId> branches);

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
