package zhibu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.standards.Shipped;

/** The four halves 半数 that are not one another, each at its boundary, with head counts worked out by hand. */
class VoteRuleTests {

    private final VoteRule assembly = rule("assembly");
    private final VoteRule admission = rule("admission");
    private final VoteRule committee = rule("committee");
    private final VoteRule election = rule("election");

    @ParameterizedTest(name = "{0} due, {1} present: {2}")
    @CsvSource({"10, 4, false", "10, 5, true", "10, 6, true", "11, 5, false", "11, 6, true", "1, 0, false", "1, 1, true"})
    void anAssemblyNeedsHalfOfItsVotersOrMore(int due, int present, boolean quorate) {
        assertThat(assembly.quorate(Tally.attendance(due, present))).isEqualTo(quorate);
    }

    @ParameterizedTest(name = "{0} due, {1} present: {2}")
    @CsvSource({"10, 5, false", "10, 6, true", "11, 5, false", "11, 6, true", "2, 1, false", "2, 2, true"})
    void anAdmissionNeedsMoreThanHalfOfItsVoters(int due, int present, boolean quorate) {
        assertThat(admission.quorate(Tally.attendance(due, present))).isEqualTo(quorate);
    }

    @ParameterizedTest(name = "{0} due, {1} present: {2}")
    @CsvSource({"3, 1, false", "3, 2, true", "4, 2, true", "5, 2, false", "5, 3, true"})
    void aCommitteeNeedsHalfOfItsMembersOrMore(int due, int present, boolean quorate) {
        assertThat(committee.quorate(Tally.attendance(due, present))).isEqualTo(quorate);
    }

    @ParameterizedTest(name = "{0} due, {1} present: {2}")
    @CsvSource({"10, 7, false", "10, 8, true", "11, 8, false", "11, 9, true", "5, 4, true", "4, 3, false", "4, 4, true"})
    void anElectionNeedsFourFifthsOfItsVoters(int due, int present, boolean quorate) {
        assertThat(election.quorate(Tally.attendance(due, present))).isEqualTo(quorate);
    }

    @ParameterizedTest(name = "{0} due, {1} present, {2} in favour: {3}")
    @CsvSource({"10, 6, 5, false", "10, 6, 6, true", "11, 6, 5, false", "11, 6, 6, true", "10, 5, 5, false"})
    void anAssemblyCountsAgainstAllWhoWereDueNotAgainstThosePresent(int due, int present, int inFavour, boolean carried) {
        assertThat(assembly.carried(tally(due, present, inFavour, 0))).isEqualTo(carried);
    }

    @ParameterizedTest(name = "{0} due, {1} present, {2} in favour: {3}")
    @CsvSource({"10, 8, 4, false", "10, 8, 5, true", "10, 9, 4, false", "10, 9, 5, true", "10, 7, 7, false"})
    void anElectionCountsAgainstThosePresent(int due, int present, int inFavour, boolean elected) {
        assertThat(election.carried(tally(due, present, inFavour, 0))).isEqualTo(elected);
    }

    @Test
    void aCommitteeDecidesByTheMajorityOfItsMembers() {
        assertThat(committee.carried(tally(5, 3, 2, 0))).isFalse();
        assertThat(committee.carried(tally(5, 3, 3, 0))).isTrue();
    }

    @Test
    void nothingIsCarriedWithoutAQuorum() {
        assertThat(admission.carried(tally(10, 5, 6, 1))).isFalse();
    }

    @Test
    void anOpinionInWritingCarriesAnAdmissionButMakesNoQuorum() {
        assertThat(admission.carried(tally(10, 6, 5, 0))).isFalse();
        assertThat(admission.carried(tally(10, 6, 6, 1))).isTrue();
        assertThat(admission.quorate(Tally.attendance(10, 5))).isFalse();
    }

    @Test
    void onlyAnAdmissionCountsOpinionsInWriting() {
        assertThat(assembly.impossible(tally(10, 6, 6, 1))).hasValueSatisfying(sentence -> assertThat(sentence).contains("不计书面意见"));
        assertThat(admission.impossible(tally(10, 6, 6, 1))).isEmpty();
    }

    @Test
    void nobodyVotesWhoStayedAway() {
        assertThat(assembly.impossible(tally(10, 6, 6, 0))).isEmpty();
        assertThat(assembly.impossible(tally(10, 6, 7, 0))).hasValueSatisfying(sentence -> assertThat(sentence).contains("7 票", "6 人", "未到会"));
    }

    @Test
    void opinionsInWritingComeFromThoseWhoStayedAwayAndAreVotes() {
        assertThat(admission.impossible(tally(10, 6, 10, 4))).isEmpty();
        assertThat(admission.impossible(tally(10, 6, 10, 5))).isPresent();
        assertThat(admission.impossible(tally(10, 6, 1, 2))).isPresent();
        assertThat(admission.impossible(new Tally(10, 6, 1, 1, 0, 2, true))).isEmpty();
        assertThat(admission.impossible(new Tally(10, 6, 6, 1, 1, 1, true))).isPresent();
    }

    @Test
    void theRulingSaysItsArithmeticAndItsArticle() {
        Ruling ruling = assembly.rule(tally(11, 10, 9, 0));

        assertThat(ruling.carried()).isTrue();
        assertThat(ruling.sentence()).contains("应到有表决权 11 人，实到 10 人，达到应到的 1/2（须 6 人），可以作出决议")
                .contains("赞成 9 票，超过应到会的 1/2（须 6 票），通过").endsWith("依据：《支部工作条例》第11条");
    }

    @Test
    void aMissedQuorumAndAnOpenBallotAreSaidPlainly() {
        assertThat(admission.rule(new Tally(10, 5, 5, 0, 0, 0, false)).sentence())
                .contains("未超过应到的 1/2（须 6 人），不能作出决议").contains("未通过；本事项应采用无记名投票");
        assertThat(admission.rule(new Tally(10, 6, 6, 0, 0, 0, true)).sentence()).doesNotContain("无记名");
        assertThat(assembly.attendance(Tally.attendance(11, 5)).sentence()).contains("未达到应到的 1/2（须 6 人）");
    }

    private static Tally tally(int due, int present, int inFavour, int written) {
        return new Tally(due, present, inFavour, 0, 0, written, true);
    }

    private static VoteRule rule(String code) {
        return new VoteRule(Shipped.edition().voting(code));
    }
}
