package zhibu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.fixtures.ZhibuTest;

/** What holds for every table, asked of the database itself. */
@ZhibuTest
class SchemaTests {

    /** What belongs to no branch: the branches themselves, whom they belong to, the law, what is asked of many, and the machinery. */
    private static final List<String> OF_NO_BRANCH = List.of("account", "branch", "calendar_feed", "campaign", "campaign_stage",
            "campaign_step", "campaign_unit", "digest_mail", "digest_subscription", "draw", "edition", "edition_draft", "edition_withdrawal",
            "flyway_schema_history", "key_task", "parameter_change", "spring_session", "spring_session_attributes", "study_material",
            "suggestion", "team", "team_member", "unit");

    /** What belongs to a branch or, with nothing in its place, to none. */
    private static final List<String> PERHAPS_OF_A_BRANCH = List.of("audit_entry", "role_grant", "task_part", "task_step", "task_visit");

    @Autowired
    JdbcClient database;

    @Test
    void everyRowOfABranchSaysWhichBranch() {
        assertThat(tablesWithout("column_name = 'branch_id' and is_nullable = 'NO'"))
                .containsExactlyInAnyOrderElementsOf(concat(OF_NO_BRANCH, PERHAPS_OF_A_BRANCH));
        assertThat(tablesWithout("column_name = 'branch_id'")).containsExactlyInAnyOrderElementsOf(OF_NO_BRANCH);
    }

    @Test
    void theBranchItSaysExists() {
        assertThat(database.sql("""
                select table_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'branch_id'
                and not exists (select from pg_constraint where contype = 'f' and conrelid = table_name::regclass
                    and conkey[1] = (select attnum from pg_attribute where attrelid = table_name::regclass and attname = 'branch_id'))
                """).query(String.class).list()).isEmpty();
    }

    @Test
    @Transactional
    void aTableThatForgotItsBranchWouldBeFound() {
        database.sql("create table forgetful (id bigint, branch bigint)").update();

        assertThat(tablesWithout("column_name = 'branch_id'")).contains("forgetful");
    }

    private List<String> tablesWithout(String column) {
        return database.sql("""
                select table_name from information_schema.tables t where table_schema = 'public' and table_type = 'BASE TABLE'
                and not exists (select from information_schema.columns c where c.table_name = t.table_name and %s)"""
                .formatted(column)).query(String.class).list();
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
