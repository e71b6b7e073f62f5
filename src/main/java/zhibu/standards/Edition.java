package zhibu.standards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Points;

/**
 * One edition of the standards and the rubric 细则: everything a score depends on besides the facts.
 *
 * @param notice what it must say of itself: that it is a configurable default, not an official table
 * @param effectiveFrom the first day of the first year it judges
 */
public record Edition(String code, String name, String notice, LocalDate effectiveFrom, List<Group> groups,
                      List<Item> items, List<GradeLine> grades, List<Veto> vetoes, List<VotingRule> voting,
                      Parameters parameters) {

    /** A group of standards, one of the 六化: 「A 组织设置标准化」. */
    public record Group(String code, String name, List<Standard> standards) {
    }

    /** One of the 24 standards: 「A1 应建尽建」. */
    public record Standard(StandardCode code, String name, String text) {
    }

    /**
     * One of the 19 scored items 分项.
     *
     * @param standards the standards it scores, in one group
     * @param criteria what is asked, in one sentence
     * @param provedBy the kinds of gathering whose records are its evidence
     * @param evidence what inspectors look at
     */
    public record Item(int no, String name, List<StandardCode> standards, Points full, String criteria,
                       List<ComputedRule> computed, List<OnSiteRule> onSite, List<String> provedBy,
                       List<String> evidence) {
    }

    /**
     * A deduction the system computes from the record 自动判定; the code names the rule class that counts.
     *
     * @param deduct points taken for each time counted
     * @param cap the most this rule takes; none where only the item's full marks limit it
     * @param notApplicable when it does not apply, which never costs a point
     */
    public record ComputedRule(String code, String text, Points deduct, @Nullable Points cap, Source source,
                               @Nullable String notApplicable) {
    }

    /** A deduction people judge on the spot 现场评定. */
    public record OnSiteRule(String text, Points upTo) {
    }

    /** The lowest total of a grade 等次. */
    public record GradeLine(String name, Points from, @Nullable String condition) {
    }

    /** What decides the result whatever the points 一票否决 or keeps it from the top grade 封顶. */
    public record Veto(String code, Effect effect, String text) {

        /** What a veto does. */
        public enum Effect { FAIL, CAP_AT_PASS }
    }

    /**
     * When a vote is valid and when it is carried 表决规则; the code names the rule class.
     *
     * @param quorum how many of those due must be present
     * @param majority how many votes carry it
     */
    public record VotingRule(String code, String name, Share quorum, Share majority, boolean secret, boolean written,
                             Source source) {
    }
}
