package zhibu.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;
import zhibu.shared.MemberId;

/** An account 账号: somebody who may sign in. */
@Entity
@NullUnmarked
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    private String password;

    private String name;

    private MemberId memberId;

    private boolean mustChangePassword;

    private int failures;

    private Instant lockedUntil;

    private boolean disabled;

    protected Account() {
    }

    Account(String username, String password, String name) {
        this.username = username;
        this.password = password;
        this.name = name;
        this.mustChangePassword = true;
    }

    /** Counts a failed sign-in; the {@code limit}th in a row locks the account until {@code release}. */
    void failed(int limit, Instant release) {
        failures++;
        if (failures >= limit) {
            failures = 0;
            lockedUntil = release;
        }
    }

    void signedIn() {
        failures = 0;
        lockedUntil = null;
    }

    void changePassword(String encoded) {
        password = encoded;
        mustChangePassword = false;
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    AccountId id() {
        return new AccountId(id);
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }

    /** The member he is; none for accounts of offices. */
    @Nullable MemberId memberId() {
        return memberId;
    }

    String name() {
        return name;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean disabled() {
        return disabled;
    }
}
