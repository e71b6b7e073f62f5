package zhibu.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.demo.Cast;
import zhibu.fixtures.ZhibuTest;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.records.Words;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** Two years of honest records of the demo city give hardly any advice but that the same was written before. */
@ZhibuTest
@Transactional
class FalseAlarmsTests {

    @Autowired Advisor advisor;
    @Autowired Organization organization;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    @Test
    void noTwoDifferentMattersAreAlike() {
        List<Likeness> texts = database.sql("select min(title || content || conclusion) from agenda_item where conclusion <> '' "
                + "and title not like '讨论接收%' group by conclusion")
                .query(String.class).list().stream().map(Likeness::new).toList();
        List<Double> alike = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                alike.add(texts.get(i).to(texts.get(j)));
            }
        }

        assertThat(texts).hasSizeGreaterThan(70);
        assertThat(alike).as("far from 0.6").allMatch(likeness -> likeness < 0.4);
    }

    @Test
    void ofTheRecordsOfAYearNoneGivesAdviceButWhatWasCopied() {
        Reader reader = accounts.reader(accounts.loadUserByUsername("zhoumingyuan").id()).orElseThrow();
        BranchCard qingshan = organization.branch(new BranchId(
                database.sql("select id from branch where name = ?").param(Cast.QINGSHAN).query(Long.class).single()), reader);
        List<Words> written = database.sql("select w.* from wording w join ledger_record r on r.id = w.record_id "
                + "where book = 'gatherings' and w.branch_id = ? and w.happened_on >= '2026-01-01'").param(qingshan.number())
                .query((row, number) -> new Words(row.getObject("happened_on", LocalDate.class),
                        List.of((String[]) row.getArray("kinds").getArray()), row.getString("title"), row.getString("body"))).list();

        assertThat(written).hasSizeGreaterThan(20);
        assertThat(written.stream().flatMap(words -> advisor.advise(new Proposal(qingshan, words, null, List.of()), reader).stream()))
                .extracting(Advice::sort).containsOnly(Advice.Sort.SIMILAR);
    }
}
