package zhibu.entries;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.Members;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Field;
import zhibu.standards.Standards;

/** What the demo city enters in the other ledgers reads back as its kinds ask. */
@ZhibuTest
@Transactional
class DemoEntriesTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired Entries entries;
    @Autowired Organization organization;
    @Autowired Members members;
    @Autowired Standards standards;
    @Autowired JdbcClient database;

    @Test
    void everyAnswerIsOneItsFieldTakes() {
        assertThat(all()).isNotEmpty().allSatisfy(entry -> {
            EntryKind kind = standards.entryKind(entry.kind());
            assertThat(entry.answers().values().keySet()).isSubsetOf(codes(kind.fields()));
            kind.fields().stream().filter(field -> !field.type().ofPeople() && !field.isConfidential())
                    .forEach(field -> takes(field, entry.answers().value(field.code())));
            kind.ofPeople().forEach(field -> assertThat(!field.asked() || !entry.answers().people(field.code()).isEmpty())
                    .as("%s of %s", field.name(), kind.name()).isTrue());
        });
    }

    @Test
    void everyLineIsOneItsColumnsTake() {
        assertThat(all()).allSatisfy(entry -> {
            List<Field> columns = Optional.ofNullable(standards.entryKind(entry.kind()).rows()).map(EntryKind.Rows::columns)
                    .orElse(List.of());
            assertThat(entry.answers().lines().isEmpty()).isEqualTo(columns.isEmpty());
            entry.answers().lines().forEach(line -> columns.forEach(column -> takes(column, line.value(column.code()))));
        });
    }

    private static void takes(Field field, String answer) {
        assertThat(answer.isEmpty() ? !field.asked() : Value.read(field, answer).text().equals(Optional.of(answer)))
                .as("%s: %s", field.name(), answer).isTrue();
    }

    @Test
    void itsTitlesAreThoseTheProgramWouldGive() {
        Map<Long, String> titles = new HashMap<>();
        database.sql("select record_id, title from wording").query(row -> {
            titles.put(row.getLong(1), row.getString(2));
        });

        assertThat(all()).allSatisfy(entry -> assertThat(titles.get(entry.record().value())).isEqualTo(
                new Wordings(standards.entryKind(entry.kind()), members.names(EntryView.named(entry.answers()))).words(entry.answers())
                        .title()));
    }

    @Test
    void noReviewIsRefusedNorRemarkedUpon() {
        assertThat(all()).filteredOn(entry -> standards.entryKind(entry.kind()).check() != null).isNotEmpty().allSatisfy(entry -> {
            Check check = Check.named(standards.entryKind(entry.kind()).check());
            assertThat(check.problems(entry.answers())).isEmpty();
            assertThat(check.remarks(entry.answers(), standards.editionForRecords(AssessmentYear.of(TODAY)))).isEmpty();
        });
    }

    @Test
    void qingshanKeepsEveryLedgerAndLinjiangForgetsSome() {
        Set<String> everyKind = standards.entryKinds().stream().map(EntryKind::code).collect(toSet());

        assertThat(kinds(Cast.QINGSHAN)).containsAll(everyKind.stream().filter(kind -> !kind.equals("CARE")).toList());
        assertThat(kinds(Cast.LAOCHENG)).containsAll(everyKind);
        assertThat(kinds(Cast.LINJIANG)).doesNotContain("SUMMARY").contains("MEMBER_REVIEW", "TRAINING");
    }

    private Set<String> kinds(String branch) {
        long id = database.sql("select id from branch where name = ?").param(branch).query(Long.class).single();
        return of(List.of(new BranchId(id))).map(EntryFacts::kind).collect(toSet());
    }

    private List<EntryFacts> all() {
        return of(organization.everyBranch()).toList();
    }

    private Stream<EntryFacts> of(Collection<BranchId> branches) {
        return entries.facts(branches, FIRST, TODAY).stream();
    }

    private static List<String> codes(List<Field> fields) {
        return fields.stream().map(Field::code).toList();
    }
}
