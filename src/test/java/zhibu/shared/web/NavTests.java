package zhibu.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;

/** Everybody finds the entries of his work, and no others. */
class NavTests {

    private static final Scope OWN = Scope.of(new BranchId(7));

    @Test
    void aSecretaryWritesForHisOwnBranch() {
        assertThat(Nav.of(reader(Role.SECRETARY, OWN), "/")).extracting(Nav.Link::label, Nav.Link::href)
                .contains(tuple("支部", "/branches"), tuple("记一次会", "/branches/7/gatherings/new"));
    }

    @Test
    void aSecretaryOfNoBranchYetHasNothingToWrite() {
        assertThat(Nav.of(reader(Role.SECRETARY, Scope.NOTHING), "/")).extracting(Nav.Link::label).doesNotContain("记一次会");
    }

    @Test
    void administratorsSeeNoBranches() {
        assertThat(Nav.of(reader(Role.SYSTEM_ADMIN, Scope.NOTHING), "/")).extracting(Nav.Link::label).containsExactly("首页");
    }

    @Test
    void theNearestEntryIsTheCurrentOne() {
        assertThat(current("/")).containsExactly("首页");
        assertThat(current("/branches/7/members")).containsExactly("支部");
        assertThat(current("/branches/7/gatherings/new")).containsExactly("记一次会");
        assertThat(current("/branchesandmore")).isEmpty();
    }

    private static Iterable<String> current(String path) {
        return Nav.of(reader(Role.SECRETARY, OWN), path).stream().filter(Nav.Link::current).map(Nav.Link::label).toList();
    }

    private static Reader reader(Role role, Scope keeps) {
        return new Reader(new AccountId(1), "林青", Set.of(role), keeps, keeps);
    }
}
