package zhibu.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zhibu.accounts.Accounts;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AccountId;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.RuleViolation;

/** 周明远 says something of a rule, and the working committee answers. */
@ZhibuTest
@Transactional
class SuggestionsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private Reader zhou;
    private Reader li;
    private Reader committee;

    @BeforeEach
    void signIn() {
        zhou = reader("zhoumingyuan");
        li = reader("liwenjing");
        committee = reader("gongwei");
    }

    private Reader reader(String username) {
        return accounts.reader(new AccountId(database.sql("select id from account where username = ?").param(username)
                .query(Long.class).single())).orElseThrow();
    }

    @Test
    void whatIsOpenIsSeenByWhoSentItAndByWhoAnswersIt() {
        suggestions.send("/standards/1.0", "材料缺件怎么数", zhou);

        assertThat(suggestions.open(zhou)).singleElement().returns("材料缺件怎么数", SuggestionView::text).returns("周明远", SuggestionView::from);
        assertThat(suggestions.open(committee)).singleElement().returns("周明远", SuggestionView::from);
        assertThat(suggestions.open(li)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> suggestions.suggestion(sent(), li));
    }

    @Test
    void whatWasAnsweredEverybodyReadsButNotWhoAsked() {
        suggestions.send("/standards/1.0", "材料缺件怎么数", zhou);
        suggestions.answer(sent(), "清单每一行算一件", committee);

        assertThat(suggestions.open(committee)).isEmpty();
        assertThat(suggestions.answered(Long.MAX_VALUE, li)).singleElement().returns("清单每一行算一件", SuggestionView::answer)
                .returns(null, SuggestionView::from);
        assertThat(suggestions.about("/standards/1.0", li)).hasSize(1);
        assertThat(suggestions.about("/standards", li)).isEmpty();
    }

    @Test
    void onlyTheWorkingCommitteeAnswersAndOnlyOnce() {
        suggestions.send("/", "字太小", zhou);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> suggestions.answer(sent(), "自己答复", zhou));
        suggestions.answer(sent(), "可以放大到 200%", committee);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> suggestions.answer(sent(), "改口", committee));
    }

    /** 2026-11-20 is a Friday; without holidays the fifteenth workday after it is Friday 2026-12-11. */
    @Test
    void itIsToBeAnsweredWithinFifteenWorkdays() {
        database.sql("insert into suggestion (page, text, sent_at, sent_by) values ('/', '字太小', '2026-11-20 17:30+08', ?)")
                .param(zhou.account().value()).update();

        assertThat(suggestions.open(committee).get(0)).satisfies(one -> {
            assertThat(one.due()).isEqualTo(LocalDate.of(2026, 12, 11));
            assertThat(one.lateOn(one.due())).isFalse();
            assertThat(one.lateOn(one.due().plusDays(1))).isTrue();
        });
    }

    @Test
    void thoseWhoAnswerAreRemindedOfHowManyWait() {
        suggestions.send("/", "字太小", zhou);
        suggestions.send("/standards", "目录太长", li);

        assertThat(suggestions.reminders(Set.of(), TODAY, committee)).singleElement()
                .returns("2 条意见建议待答复", Reminder::sentence).returns(null, Reminder::branch).returns(false, Reminder::overdue);
        assertThat(suggestions.reminders(Set.of(), TODAY, zhou)).isEmpty();
    }

    @Test
    void nothingOfItIsEverChangedBehindTheProgramsBack() {
        suggestions.send("/", "字太小", zhou);
        suggestions.open(zhou);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update suggestion set text = '字太大'").update()).withMessageContaining("answered once");
    }

    private long sent() {
        return database.sql("select max(id) from suggestion").query(Long.class).single();
    }
}
