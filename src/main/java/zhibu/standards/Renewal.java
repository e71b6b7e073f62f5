package zhibu.standards;

import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets {@link Library} see at once what this process published, and within seconds what another one did. */
@Component
class Renewal {

    private static final String STAMP = """
            select concat_ws('/', (select count(*) from edition), (select count(*) from edition_withdrawal),
                (select max(id) from parameter_change))""";

    private final Library library;
    private final JdbcTemplate database;
    private String seen = "";

    Renewal(Library library, JdbcTemplate database) {
        this.library = library;
        this.database = database;
    }

    /** Looks at three numbers, and at everything only where they changed. */
    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        String now = String.valueOf(database.queryForObject(STAMP, String.class));
        if (!now.equals(seen)) {
            library.refresh();
            seen = now;
        }
    }

    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void onChange(YardstickChanged event) {
        library.refresh();
    }
}
