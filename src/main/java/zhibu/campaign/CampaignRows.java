package zhibu.campaign;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored rounds. */
interface CampaignRows extends Repository<Campaign, Long> {

    Campaign save(Campaign campaign);

    /** The round, which nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> toChange(long id);

    /** The round, which stays as it is until the transaction ends; others may rely on it at the same time. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> toRelyOn(long id);
}
