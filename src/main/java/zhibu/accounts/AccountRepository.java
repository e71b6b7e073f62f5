package zhibu.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    long count();

    Optional<Account> findById(Long id);

    List<Account> findByIdIn(Collection<Long> ids);

    Optional<Account> findByUsername(String username);
}
