package zhibu.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows from which a city is judged, read by plain JDBC and thrown away: what no judging of it can do without. */
final class Floor {

    private static final int AT_ONCE = 1000;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    Floor(DataSource source, TransactionTemplate transaction) {
        this.database = new JdbcTemplate(source);
        this.database.setFetchSize(AT_ONCE);
        this.transaction = transaction;
    }

    void read() {
        transaction.executeWithoutResult(status -> {
            database.execute("set local statement_timeout = 0");
            City.floor().forEach(sql -> database.query(sql, Floor::readRow));
        });
    }

    private static void readRow(ResultSet row) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            row.getObject(column);
        }
    }
}
