package zhibu.teams;

import java.util.List;
import java.util.Optional;
import zhibu.campaign.CampaignId;
import zhibu.shared.Reader;

/**
 * An inspection team 验收组.
 *
 * @param members its head first, then in pinyin order
 * @param assignments the branches it inspects, by day
 */
public record TeamView(TeamId id, CampaignId campaign, String name, int revision, List<TeamMember> members, List<Assignment> assignments) {

    public TeamView {
        members = List.copyOf(members);
        assignments = List.copyOf(assignments);
    }

    public Optional<TeamMember> head() {
        return members.stream().filter(TeamMember::head).findFirst();
    }

    /** Whether {@code reader} is in it. */
    public boolean has(Reader reader) {
        return members.stream().anyMatch(member -> member.account().equals(reader.account()));
    }

    public String href() {
        return "/campaigns/%s/teams/%s".formatted(campaign, id);
    }
}
