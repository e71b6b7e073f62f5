package zhibu.draws;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored draws, for those that change them. */
interface Drawings extends Repository<Drawing, Long> {

    Drawing saveAndFlush(Drawing drawing);

    /** The draw, which nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Drawing d where d.id = :id and d.campaignId = :campaign")
    Optional<Drawing> toChange(long id, long campaign);
}
