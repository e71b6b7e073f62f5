package zhibu.shared;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The database as the rules ask it, by plain SQL and for many branches at once. What the transaction has changed but not yet written is
 * written first: Hibernate sees to that for its own questions only.
 */
@Repository
public class FactSource {

    private static final JsonMapper JSON = new JsonMapper();

    /** What reads a list of some type, made once: making it takes longer than reading. */
    private static final ClassValue<ObjectReader> LISTS = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return JSON.readerForListOf(type);
        }
    };

    private final JdbcClient database;
    private final EntityManager entities;

    FactSource(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /**
     * Has every question of this transaction planned for the branches it is about. The plan that the server keeps after a few calls is one
     * for any: it looks through all records of a year for those of 250 branches.
     */
    public void planForThese() {
        database.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)").query(String.class).single();
    }

    /** @param sql asks for what belongs to {@code any (:branches)} */
    public JdbcClient.StatementSpec ask(String sql, Collection<BranchId> branches) {
        if (writing()) {
            entities.flush();
        }
        return database.sql(sql).param("branches", branches.stream().map(BranchId::value).toArray(Long[]::new));
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** The elements of a JSON array, each read into a record; none where there is no array. */
    public static <T> List<T> elements(@Nullable String array, Class<T> type) {
        return array == null ? List.of() : LISTS.get(type).readValue(array);
    }
}
