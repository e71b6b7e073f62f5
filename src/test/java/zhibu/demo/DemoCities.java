package zhibu.demo;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import zhibu.fixtures.TestDatabase;

/** Demo cities founded for one test each, on databases that hold nothing else. */
final class DemoCities {

    private DemoCities() {
    }

    static JdbcClient foundedOn(LocalDate today) {
        DataSource database = emptyDatabase();
        new DemoCity(database, new Unhashed(), TestDatabase.VAULT).found(today);
        return JdbcClient.create(database);
    }

    static DataSource emptyDatabase() {
        DataSource database = new DriverManagerDataSource(TestDatabase.newUrl());
        JdbcClient.create(database).sql("truncate unit, account restart identity cascade").update();
        return database;
    }

    /** Takes no time, for tests that do not sign in. */
    static final class Unhashed implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return "unhashed " + password;
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            return encoded.equals(encode(password));
        }
    }
}
