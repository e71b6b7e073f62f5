package zhibu.intake;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored confirmations and what they did. */
interface RosterConfirmations extends Repository<RosterConfirmation, Long> {

    RosterConfirmation saveAndFlush(RosterConfirmation confirmation);

    @Query("select c from RosterConfirmation c where c.importId in :imports order by c.id")
    List<RosterConfirmation> of(Collection<Long> imports);

    @Query("select d from RosterDeed d where d.confirmationId = :confirmation order by d.rowNumber")
    List<RosterDeed> deeds(long confirmation);
}
