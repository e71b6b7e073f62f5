package zhibu.accounts;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    long count();

    Optional<Account> findById(Long id);

    List<Account> findByIdIn(Collection<Long> ids);

    Optional<Account> findByUsername(String username);

    /** The account, which nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> toChange(long id);

    /** As {@link #toChange(long)}, by the name it signs in with. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> toChange(String username);
}
