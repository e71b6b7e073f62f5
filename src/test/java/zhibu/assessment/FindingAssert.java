package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** What a test expects of one finding. */
record FindingAssert(Finding finding) {

    static FindingAssert rule(BranchStory story, String code) {
        return new FindingAssert(story.finding(code));
    }

    FindingAssert takes(String points, String arithmetic) {
        return is(Verdict.DEDUCTED, points, arithmetic);
    }

    FindingAssert isMet(String arithmetic) {
        return is(Verdict.MET, "0", arithmetic);
    }

    FindingAssert isNotApplicable(String why) {
        return is(Verdict.NOT_APPLICABLE, "0", why);
    }

    FindingAssert isPending(String arithmetic) {
        return is(Verdict.PENDING, "0", arithmetic);
    }

    private FindingAssert is(Verdict verdict, String points, String arithmetic) {
        assertThat(finding.arithmetic()).isEqualTo(arithmetic);
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.taken()).hasToString(points);
        assertThat(finding.count() > 0).isEqualTo(verdict == Verdict.DEDUCTED);
        return this;
    }

    FindingAssert mendedBy(String remedy) {
        assertThat(finding.remedy()).isEqualTo(remedy);
        return this;
    }

    FindingAssert cannotBeMended() {
        assertThat(finding.remedy()).isNull();
        return this;
    }

    FindingAssert shows(String... links) {
        assertThat(finding.evidence()).extracting(one -> one.label() + " " + one.href(BranchStory.BRANCH)).containsExactly(links);
        return this;
    }

    FindingAssert owes(String... sentences) {
        assertThat(finding.duties()).extracting(Duty::sentence).containsExactly(sentences);
        return this;
    }

    List<LocalDate> lastDays() {
        return finding.duties().stream().map(Duty::lastDay).toList();
    }
}
