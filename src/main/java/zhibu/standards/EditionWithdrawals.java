package zhibu.standards;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The stored withdrawals. */
interface EditionWithdrawals extends Repository<EditionWithdrawal, String> {

    EditionWithdrawal save(EditionWithdrawal withdrawal);

    boolean existsById(String code);

    List<EditionWithdrawal> findAll();
}
