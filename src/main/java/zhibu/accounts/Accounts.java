package zhibu.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.AccountId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;
import zhibu.shared.Scope;

/** Who may sign in, and what each of them may see and do today. */
@Component
@Transactional
public class Accounts implements UserDetailsService {

    private final AccountRepository accounts;
    private final Grants grants;
    private final HeldRoles roles;
    private final PasswordEncoder encoder;
    private final SignInPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(AccountRepository accounts, Grants grants, HeldRoles roles, PasswordEncoder encoder, SignInPolicy policy,
             ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.roles = roles;
        this.encoder = encoder;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** The account that signs in by this name. */
    @Override
    @Transactional(readOnly = true)
    public AccountUser loadUserByUsername(String username) {
        return accounts.findByUsername(username)
                .map(account -> new AccountUser(account, account.lockedAt(clock.instant())))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /**
     * The reader this account is today; empty once it is disabled. Asked anew at every request, so a grant ends when it
     * ends. Until somebody has chosen a password of his own he has no role at all.
     */
    @Transactional(readOnly = true)
    public Optional<Reader> reader(AccountId id) {
        return accounts.findById(id.value()).filter(account -> !account.disabled()).map(this::reader);
    }

    private Reader reader(Account account) {
        List<HeldRole> held = account.mustChangePassword() ? List.of()
                : roles.of(account.id(), LocalDate.now(clock));
        return new Reader(account.id(), account.name(), held.stream().map(HeldRole::role).collect(Collectors.toSet()),
                scope(held, HeldRole::reads), scope(held, HeldRole::keeps), scope(held, HeldRole::inspects));
    }

    private static Scope scope(List<HeldRole> held, Function<HeldRole, Scope> part) {
        return held.stream().map(part).reduce(Scope.NOTHING, Scope::and);
    }

    /** The member 党员 the reader is; none for accounts of offices. */
    @Transactional(readOnly = true)
    public Optional<MemberId> member(Reader reader) {
        return accounts.findById(reader.account().value()).map(Account::memberId);
    }

    /** The names of the people these accounts belong to. */
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return accounts.findByIdIn(ids.stream().map(AccountId::value).toList()).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** Whether this account must choose a password of its own before anything else. */
    @Transactional(readOnly = true)
    public boolean mustChangePassword(AccountId id) {
        return accounts.findById(id.value()).filter(Account::mustChangePassword).isPresent();
    }

    /** Somebody signed in as this account. */
    public void signedIn(AccountId id) {
        Account account = toChange(id);
        account.signedIn();
        events.publishEvent(AccountHappened.signedIn(reader(account)));
    }

    /** Somebody gave a wrong password for this name, which may belong to no account. */
    public void failed(String username) {
        Instant release = clock.instant().plus(policy.lock());
        accounts.toChange(username).ifPresent(account -> account.failed(policy.failures(), release));
    }

    /**
     * Changes the reader's own password.
     *
     * @throws RuleViolation if the present one is wrong or the new one too short
     */
    public void changePassword(String present, String chosen, Reader reader) {
        Account account = toChange(reader.account());
        if (!encoder.matches(present, account.password())) {
            throw new RuleViolation("present", "现在的密码不正确");
        }
        if (chosen.codePointCount(0, chosen.length()) < policy.shortestPassword()) {
            throw new RuleViolation("chosen", "新密码至少 %d 个字符".formatted(policy.shortestPassword()));
        }
        if (chosen.equals(present)) {
            throw new RuleViolation("chosen", "新密码不能与现在的密码相同");
        }
        account.changePassword(encoder.encode(chosen));
        events.publishEvent(AccountHappened.passwordChanged(reader));
    }

    /** Creates the first administrator if there is no account at all; he must choose a new password when he signs in. */
    public void createFirstAdministrator(String username, String password) {
        if (accounts.count() == 0) {
            Account first = accounts.save(new Account(username, encoder.encode(password), Role.SYSTEM_ADMIN.label()));
            grants.save(new RoleGrant(first.id(), Role.SYSTEM_ADMIN, LocalDate.now(clock)));
            events.publishEvent(AccountHappened.created(first.id()));
        }
    }

    private Account toChange(AccountId id) {
        return accounts.toChange(id.value()).orElseThrow(NotFound::new);
    }
}
