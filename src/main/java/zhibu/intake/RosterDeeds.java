package zhibu.intake;

import org.springframework.data.repository.Repository;

/** Where deeds are stored. */
interface RosterDeeds extends Repository<RosterDeed, Long> {

    RosterDeed save(RosterDeed deed);
}
