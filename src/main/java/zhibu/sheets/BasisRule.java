package zhibu.sheets;

import java.util.List;
import zhibu.assessment.Evidence;
import zhibu.assessment.Finding;
import zhibu.assessment.Verdict;
import zhibu.shared.Points;
import zhibu.standards.Item;

/**
 * What the records say by one rule 自动判定, as a sheet holds it.
 *
 * @param sentence how it came about
 * @param taken the points it takes
 * @param most the most it can take of its item
 */
public record BasisRule(String code, String text, Verdict verdict, String sentence, Points taken, Points most, List<Evidence> evidence) {

    public BasisRule {
        evidence = List.copyOf(evidence);
    }

    static BasisRule of(Item item, Finding finding) {
        return new BasisRule(finding.rule().code(), finding.rule().text(), finding.verdict(), finding.arithmetic(), finding.taken(),
                finding.rule().capped(item.full()), finding.evidence());
    }

    /** Whether its records are not kept here yet: it takes nothing, and the sheet says so. */
    public boolean unconnected() {
        return verdict == Verdict.UNCONNECTED;
    }

    /** Whether it takes anything. */
    public boolean takes() {
        return !taken.isZero();
    }

    Points bounded(Points asked) {
        return asked.atLeast(Points.ZERO).atMost(most);
    }
}
