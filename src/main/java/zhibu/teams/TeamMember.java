package zhibu.teams;

import zhibu.shared.AccountId;

/**
 * Somebody in a team 组员.
 *
 * @param head whether he heads it 组长
 */
public record TeamMember(AccountId account, String name, boolean head) {
}
