package zhibu.records;

import org.springframework.data.repository.Repository;

/** The stored returns 退回. */
interface GivingsBack extends Repository<GivingBack, WordingKey> {

    boolean existsByKey(WordingKey key);

    GivingBack save(GivingBack givingBack);
}
