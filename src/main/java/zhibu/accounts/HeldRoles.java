package zhibu.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Role;
import zhibu.shared.UnitId;

/** What accounts are here to do: the grants, and what the database derives from teams that inspect. */
@Repository
class HeldRoles {

    private final JdbcClient database;

    HeldRoles(JdbcClient database) {
        this.database = database;
    }

    /** What {@code account} may do on {@code date}. */
    List<HeldRole> of(AccountId account, LocalDate date) {
        return database.sql("""
                select role, unit_id, branch_id from held_role
                where account_id = :account and from_on <= :date and (until_on is null or until_on >= :date)""")
                .param("account", account.value()).param("date", date).query(HeldRoles::role).list();
    }

    private static HeldRole role(ResultSet row, int number) throws SQLException {
        Long unit = id(row, "unit_id");
        Long branch = id(row, "branch_id");
        return new HeldRole(Role.valueOf(row.getString("role")), unit == null ? null : new UnitId(unit),
                branch == null ? null : new BranchId(branch));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
