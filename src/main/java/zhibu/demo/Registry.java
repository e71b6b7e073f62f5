package zhibu.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Role;

/** Opens the accounts of the demo city: those offered at sign-in, and one for every other secretary. */
final class Registry {

    private final Tables tables;
    private final List<Branch> branches;
    private final Today today;
    private final String password;
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Branch> branchesByName = new HashMap<>();
    private final Map<Long, Long> accountsOfMembers = new HashMap<>();
    private final Map<String, Long> accountsByUsername = new HashMap<>();

    /** @param password the encoded password of them all */
    Registry(Tables tables, List<Branch> branches, Today today, String password) {
        this.tables = tables;
        this.branches = branches;
        this.today = today;
        this.password = password;
        branches.forEach(branch -> branchesByName.put(branch.plan().name(), branch));
        branches.forEach(branch -> units.put(branch.foundation().unit().name(), branch.foundation().unit().id()));
    }

    void openAccounts() {
        DemoAccounts.ALL.forEach(this::open);
        branches.stream().filter(branch -> !accountsOfMembers.containsKey(branch.secretary().id()))
                .forEach(this::open);
    }

    /** The account of the secretary of {@code branch}. */
    long accountOf(Branch branch) {
        return Objects.requireNonNull(accountsOfMembers.get(branch.secretary().id()));
    }

    /** The account by this user name, one of those offered at sign-in. */
    long accountOf(String username) {
        return Objects.requireNonNull(accountsByUsername.get(username));
    }

    private void open(DemoAccount account) {
        Long member = memberNamed(account.name());
        long id = open(account.username(), account.name(), member);
        account.grants().forEach(grant -> grant(id, grant));
    }

    private void open(Branch branch) {
        Member secretary = branch.secretary();
        long id = open("zhibu" + branch.id(), secretary.name(), secretary.id());
        grant(id, new DemoAccount.Grant(Role.SECRETARY, branch.plan().name()));
    }

    private long open(String username, String name, @Nullable Long member) {
        long id = tables.number(Table.ACCOUNT, username, password, name, member);
        accountsByUsername.put(username, id);
        if (member != null) {
            accountsOfMembers.put(member, id);
        }
        return id;
    }

    /** The member of the cast by that name; nobody else in the city has it. */
    private @Nullable Long memberNamed(String name) {
        return branches.stream().limit(Cast.branches().size()).flatMap(branch -> branch.members().stream())
                .filter(member -> member.name().equals(name)).map(Member::id).findFirst().orElse(null);
    }

    private void grant(long account, DemoAccount.Grant grant) {
        Branch branch = branchesByName.get(grant.over());
        LocalDate from = branch == null ? today.recordsBegin() : branch.foundation().founded();
        tables.number(Table.ROLE_GRANT, account, grant.role(), units.get(grant.over()),
                branch == null ? null : branch.id(),
                from.isAfter(today.recordsBegin()) ? from : today.recordsBegin());
    }
}
