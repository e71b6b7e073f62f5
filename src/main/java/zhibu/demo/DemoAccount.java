package zhibu.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Role;

/**
 * An account of the demo city that the sign-in page offers.
 *
 * @param name the person
 * @param who what he is, in Chinese
 * @param grants what he is here to do
 */
public record DemoAccount(String username, String name, String who, List<Grant> grants) {

    /** What he is here to do first of all. */
    public Role role() {
        return grants.get(0).role();
    }

    /** A role and the branch or unit it is for; none where it is for everything. */
    public record Grant(Role role, @Nullable String over) {
    }
}
