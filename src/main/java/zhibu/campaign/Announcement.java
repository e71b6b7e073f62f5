package zhibu.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What was said when a round was opened, as it stays. */
@Embeddable
record Announcement(@Column(updatable = false) String name, @Column(updatable = false) int year, @Column(updatable = false) String edition,
                    @Column(updatable = false) String aim, @Column(updatable = false) LocalDate openedOn) {

    static Announcement of(CampaignText text, String edition, LocalDate today) {
        return new Announcement(text.name(), text.year().value(), edition, text.aim(), today);
    }
}
