package zhibu.membership;

import java.time.LocalDate;
import java.util.List;
import zhibu.members.MemberFacts;

/**
 * A member who is away: floating, abroad, lost, or with his membership stopped.
 *
 * @param contacts when the branch was in touch with him, latest first
 * @param deadlines the days that matter, earliest first
 */
public record Away(MemberFacts member, MemberFacts.State state, List<ContactView> contacts, List<Deadline> deadlines) {

    /** Whether a warning is due. */
    public boolean pressing(LocalDate date) {
        return deadlines.stream().anyMatch(deadline -> deadline.nearOn(date));
    }
}
