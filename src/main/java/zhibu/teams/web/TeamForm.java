package zhibu.teams.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;
import zhibu.shared.Ids;
import zhibu.teams.TeamMember;
import zhibu.teams.TeamText;
import zhibu.teams.TeamView;

/**
 * A team as typed and chosen.
 *
 * @param seen which revision of the team was on the screen; empty for a new one
 * @param head the id of an account
 * @param members the ids of accounts
 * @param reason why it is changed; empty for a new one
 */
record TeamForm(String seen, @Size(max = 40, message = "组名不超过 40 字") String name, String head, List<String> members,
                @Size(max = 200, message = "原因不超过 200 字") String reason) {

    TeamForm(@Nullable String seen, @Nullable String name, @Nullable String head, @Nullable List<String> members, @Nullable String reason) {
        this.seen = text(seen);
        this.name = text(name);
        this.head = text(head);
        this.members = members == null ? List.of() : List.copyOf(members);
        this.reason = text(reason);
    }

    static TeamForm blank(String name) {
        return new TeamForm("", name, "", List.of(), "");
    }

    static TeamForm of(TeamView team) {
        return new TeamForm(Integer.toString(team.revision()), team.name(), team.head().map(head -> head.account().toString()).orElse(""),
                team.members().stream().filter(member -> !member.head()).map(TeamMember::account).map(AccountId::toString).toList(), "");
    }

    TeamText team() {
        return new TeamText(name, head.isEmpty() ? null : AccountId.valueOf(head), members.stream().map(AccountId::valueOf).toList());
    }

    int revision() {
        return Ids.revision(seen);
    }
}
