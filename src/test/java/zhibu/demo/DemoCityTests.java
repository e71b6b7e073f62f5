package zhibu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.standards.WorkCalendar;
import zhibu.fixtures.TestDatabase;

/** The demo city is complete, agrees with itself, and is the same for everyone. */
class DemoCityTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static JdbcClient city;

    @BeforeAll
    static void foundTheCity() {
        city = DemoCities.foundedOn(TODAY);
    }

    @Test
    void itIsTheSameTwice() {
        assertThat(contents(DemoCities.foundedOn(TODAY))).isEqualTo(contents(city));
    }

    @Test
    void itIsFoundedOnlyOnce() {
        DataSource database = DemoCities.emptyDatabase();
        new DemoCity(database, new DemoCities.Unhashed(), TestDatabase.VAULT).found(TODAY);
        List<String> before = contents(JdbcClient.create(database));

        new DemoCity(database, new DemoCities.Unhashed(), TestDatabase.VAULT).found(TODAY.plusYears(1));

        assertThat(contents(JdbcClient.create(database))).isEqualTo(before);
    }

    @Test
    void itLeavesRoomForRowsOfOthers() {
        JdbcClient another = DemoCities.foundedOn(TODAY);

        another.sql("insert into unit (name, body) values ('市审计局', 'NONE')").update();

        assertThat(count(another, "select max(id) from unit")).isEqualTo(13);
    }

    @Test
    void itHasTwelveUnitsThirtySixBranchesAndFiveHundredMembers() {
        assertThat(count(city, "select count(*) from unit")).isEqualTo(12);
        assertThat(count(city, "select count(*) from branch")).isEqualTo(36);
        assertThat(count(city, "select count(*) from member where left_on is null")).isEqualTo(500);
        assertThat(count(city, "select min(count) from (select count(*) from branch group by unit_id)")).isEqualTo(3);
    }

    @Test
    void itsBranchesAreOfEverySize() {
        List<Integer> sizes = city.sql("select count(*) from member where left_on is null group by branch_id order by 1")
                .query(Integer.class).list();

        assertThat(sizes).startsWith(2).endsWith(60);
    }

    @Test
    void itHasMembersInEveryState() {
        assertThat(city.sql("select distinct kind from member_state order by kind").query(String.class).list())
                .containsExactly("EXCUSED", "EXEMPT", "FLOATING", "OBSERVED");
        assertThat(count(city, "select count(*) from member where full_on is null")).isGreaterThan(5);
        assertThat(count(city, "select count(*) from member where official")).isGreaterThan(5);
        assertThat(count(city, "select count(*) from member where left_on is not null")).isPositive();
    }

    @Test
    void itKnowsRareCharactersCompoundSurnamesAndMiddleDots() {
        assertThat(city.sql("select name from member").query(String.class).list())
                .contains("王㐂乐", "许𠮷安", "欧阳静文", "司马承业", "阿依古丽·买买提");
    }

    @Test
    void everyBranchHasASecretaryWithAnAccount() {
        assertThat(count(city, """
                select count(distinct g.branch_id) from post p join account a on a.member_id = p.member_id
                join role_grant g on g.account_id = a.id and g.branch_id = p.branch_id and g.role = 'SECRETARY'
                where p.duty = 'SECRETARY' and p.until_on is null""")).isEqualTo(36);
    }

    @Test
    void everyGroupHasALeaderOfItsOwnWhoIsAFullMember() {
        assertThat(count(city, "select count(*) from party_group")).isPositive();
        assertThat(count(city, """
                select count(*) from party_group g left join member m on m.id = g.leader_id
                where m.group_id is distinct from g.id or m.full_on is null""")).isZero();
    }

    @Test
    void itsRecordsTellOfCombinedGatheringsGuestsAbsencesAndVotes() {
        assertThat(count(city, "select count(*) from (select from minutes_part group by minutes_id having count(*) = 3)"))
                .isPositive();
        assertThat(count(city, "select count(*) from minutes where guests <> ''")).isPositive();
        assertThat(count(city, "select count(distinct reason) from roll_entry where attendance = 'ABSENT'"))
                .isGreaterThan(5);
        assertThat(city.sql("select distinct matter from resolution order by 1").query(String.class).list())
                .containsExactly("admission", "assembly", "election");
        assertThat(count(city, "select count(*) from minutes where missing_elements > 0")).isPositive();
        assertThat(count(city, "select count(*) from wording where recorded_at::date > happened_on + 14")).isPositive();
    }

    @Test
    void oneRecordIsCorrectedAndOneVoided() {
        assertThat(count(city, "select count(*) from ledger_record where revision = 2")).isOne();
        assertThat(count(city, "select count(*) from wording where reason is not null")).isOne();
        assertThat(count(city, "select count(*) from ledger_record where void_reason is not null")).isOne();
    }

    @Test
    void everyKindAndFormItHoldsIsOfTheStandards() {
        assertThat(city.sql("select distinct kind from minutes_part order by 1").query(String.class).list())
                .containsExactly("ASSEMBLY", "COMMITTEE", "GROUP", "LECTURE", "LIFE", "REVIEW", "THEME_DAY");
        assertThat(city.sql("select distinct form from minutes_part where kind = 'THEME_DAY' order by 1")
                .query(String.class).list()).containsExactly("DELIBERATION", "FIELD", "LIFE", "SERVICE", "STUDY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-01-01", "2026-01-05", "2026-03-13", "2027-02-28", "2028-02-29",
            "2030-12-31"})
    void itAgreesWithItselfOnAnyDay(LocalDate today) {
        JdbcClient someday = DemoCities.foundedOn(today);

        assertThat(list(someday, CityChecks.COUNTERS)).as("counters that disagree with the roll").isEmpty();
        assertThat(list(someday, CityChecks.MEMBERS_ON_ROLL)).as("rolls that differ from the roster").isEmpty();
        assertThat(list(someday, CityChecks.COMMITTEE_ON_ROLL)).as("committee rolls that differ").isEmpty();
        assertThat(list(someday, CityChecks.NEEDED)).as("chairs, recorders, lecturers who were away").isEmpty();
        assertThat(list(someday, CityChecks.ORDINALS)).as("ordinals out of order").isEmpty();
        assertThat(list(someday, CityChecks.VOTES)).as("votes that cannot be").isEmpty();
        assertThat(list(someday, CityChecks.OVERLAPS)).as("people in two places at once").isEmpty();
        assertThat(list(someday, CityChecks.TERMS)).as("posts outside their holder's membership").isEmpty();
        assertThat(count(someday, """
                select count(*) from wording where happened_on >= date '%1$s' or recorded_at < happened_on
                or recorded_at >= timestamptz '%1$s 00:00 +8'""".formatted(today))).as("records out of time").isZero();
        assertThat(someday.sql("select distinct happened_on from wording").query(LocalDate.class).list()).as("days off")
                .allMatch(WorkCalendar.shipped()::isWorkday);
    }

    /** But for what is sealed with a fresh nonce each time. */
    private static List<String> contents(JdbcClient database) {
        return Stream.of(Table.values()).map(Table::sqlName)
                .map(table -> database.sql("""
                        select '%1$s ' || md5(string_agg(said::text, '|' order by said::text))
                        from (select to_jsonb(t) - 'id_number_sealed' - 'phone_sealed' as said from %1$s t) row"""
                        .formatted(table)).query(String.class).single())
                .toList();
    }

    private static long count(JdbcClient database, String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private static List<String> list(JdbcClient database, String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
