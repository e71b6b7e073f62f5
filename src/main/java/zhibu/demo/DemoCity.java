package zhibu.demo;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import zhibu.shared.Vault;

/**
 * 清和市, a fictional city with its branches, members and two years of gatherings: the same for everyone who founds it
 * on the same day.
 */
public final class DemoCity {

    private static final long SEED = 20181028;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PasswordEncoder encoder;
    private final Vault vault;
    private final CitySize size;

    /** The city a new user walks into. */
    public DemoCity(DataSource database, PasswordEncoder encoder, Vault vault) {
        this(database, encoder, vault, CitySize.TOWN);
    }

    /** A city of another size, for measuring. */
    public DemoCity(DataSource database, PasswordEncoder encoder, Vault vault, CitySize size) {
        this.jdbc = new JdbcTemplate(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.encoder = encoder;
        this.vault = vault;
        this.size = size;
    }

    /** Founds the city as it stands in the morning of {@code today}, unless the database has a unit already. */
    public void found(LocalDate today) {
        transaction.executeWithoutResult(status -> {
            if (isEmpty()) {
                settle(new Today(today));
            }
        });
    }

    private boolean isEmpty() {
        return !Boolean.TRUE.equals(jdbc.queryForObject("select exists (select from unit)", Boolean.class));
    }

    private void settle(Today today) {
        Tables tables = new Tables(jdbc);
        Material material = Material.read();
        List<Branch> branches = new Founding(tables, material, today, vault, SEED).found(size);
        Registry registry = new Registry(tables, branches, today, encoder.encode(DemoAccounts.PASSWORD));
        registry.openAccounts();
        material.publications().forEach(publication -> list(publication, registry, today, tables));
        tables.flush();
        branches.forEach(this::nameLeaders);
        branches.forEach(branch -> keepRecords(branch, new RecordBook(tables, material, branch, registry.accountOf(branch)),
                new Secretary(branch, material, today), today, tables));
        branches.forEach(branch -> keepOtherLedgers(branch, new EntryBook(tables, branch, registry.accountOf(branch)), material, today));
        branches.stream().filter(branch -> !branch.plan().is(Trait.FORGETFUL))
                .forEach(branch -> new Treasurer(branch, today, tables, registry.accountOf(branch)).keep());
        branches.stream().limit(Cast.branches().size())
                .forEach(branch -> new Candidates(branch, today, tables, registry.accountOf(branch)).develop());
        tables.flush();
        new KeyTaskOffice(new KeyTaskBook(tables), registry, branches, gatheringsSince(KeyTaskOffice.publishedOn(today)), today)
                .tell(material.tasks());
        new ProblemOffice(tables, registry, branches, today).tell(material.problems());
        long round = new RoundOffice(tables, registry, branches, today).tell();
        branches.stream().filter(branch -> !branch.plan().name().equals(Cast.YUNFENG))
                .forEach(branch -> new Planner(branch, today, tables, registry.accountOf(branch)).plan());
        tables.close();
        jdbc.update(Planner.APPROVALS);
        new TeamOffice(jdbc, today).tell(round, new DrawOffice(jdbc, today).tell(round));
    }

    private Map<Long, List<KeyTaskOffice.Held>> gatheringsSince(LocalDate day) {
        return jdbc.query("select branch_id, id, happened_on from ledger_record where book = 'gatherings' and void_reason is null "
                        + "and happened_on >= ? order by happened_on, id", (row, number) -> new KeyTaskOffice.Held(row.getLong(1),
                        row.getLong(2), row.getObject(3, LocalDate.class)), day).stream()
                .collect(groupingBy(KeyTaskOffice.Held::branch));
    }

    private static void list(Material.Publication publication, Registry registry, Today today, Tables tables) {
        tables.number(Table.STUDY_MATERIAL, publication.title(), publication.source(), publication.issuedOn(),
                today.recordsBegin().atTime(9, 0) + "+08:00", registry.accountOf("gongwei"));
    }

    private static void keepOtherLedgers(Branch branch, EntryBook book, Material material, Today today) {
        new Paperwork(branch, material, today, book).keep();
        new Talks(branch, today, book).hold();
    }

    private void nameLeaders(Branch branch) {
        branch.groups().forEach(group -> jdbc.update("update party_group set leader_id = ? where id = ?",
                branch.leader(group).id(), group.id()));
    }

    private static void keepRecords(Branch branch, RecordBook ledger, Secretary secretary, Today today,
                                    Tables tables) {
        List<Occasion> occasions = Diary.of(branch, today);
        Occasion remarkable = occasions.isEmpty() ? null : occasions.get(occasions.size() / 2);
        for (Occasion occasion : occasions) {
            Gathering gathering = secretary.record(occasion);
            if (occasion.equals(remarkable) && branch.plan().is(Trait.CORRECTED)) {
                ledger.enterAndCorrect(gathering);
            } else if (occasion.equals(remarkable) && branch.plan().is(Trait.VOIDED)) {
                ledger.enterTwice(gathering);
            } else {
                ledger.enter(gathering);
            }
        }
        tables.flush();
    }
}
