package zhibu.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.Scope;
import zhibu.shared.UnitId;

/** The stored branches with their groups, terms and posts. */
interface Branches extends Repository<Branch, Long> {

    String IN_SCOPE = """
             where (:#{#scope.everything()} = true or b.unitId in :#{#scope.units()} or b.id in :#{#scope.branches().![value]})
            """;

    String CARD = """
            select new zhibu.organization.BranchCard(b.id, b.name, u.id, u.name, b.foundedOn, b.temporary,
                   size(b.offices), b.dissolvedOn)
            from Branch b join b.unit u
            """ + IN_SCOPE;

    @Query(CARD + "and b.id = :branch")
    Optional<BranchCard> card(long branch, Scope scope);

    @Query("select b from Branch b left join fetch b.offices" + IN_SCOPE + "and b.id = :branch")
    Optional<Branch> chartered(long branch, Scope scope);

    @Query(CARD + "and b.dissolvedOn is null order by u.name, b.name")
    List<BranchCard> cards(Scope scope);

    @Query(CARD + "and b.dissolvedOn is not null order by u.name, b.name, b.id")
    List<BranchCard> dissolved(Scope scope);

    @Query("select b.id, b.name from Branch b where b.id in :branches")
    List<Object[]> names(Collection<Long> branches);

    @Query(nativeQuery = true, value = """
            select name from unit where id <> :unit and strpos(:text, name) > 0
            union select name from branch where id <> :branch and strpos(:text, name) > 0 order by name
            """)
    List<String> namedIn(String text, long branch, long unit);

    @Query("select u.body = 'COMMITTEE' from Branch b join b.unit u where b.id = :branch")
    boolean underCommittee(long branch);

    @Query("select b.id from Branch b where b.dissolvedOn is null order by b.id")
    List<Long> all();
}
