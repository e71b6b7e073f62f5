package zhibu.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhibu.ledger.GatheringFacts;

/**
 * 述职评议, as far as the ledger knows of it: the secretary reports to his own assembly every year. What the level above says of him waits
 * for its records.
 *
 * <p>Source: the yearly notices on 组织生活会 and 民主评议党员; 《机关条例》第三十九条 for the report to the level above.
 */
final class Reporting {

    private static final String REPORT = "REPORT";

    private Reporting() {
    }

    static Map<String, Rule> rules() {
        return Map.of("report.to-assembly", Reporting::toAssembly);
    }

    /** An assembly, or a meeting of criticism 组织生活会, with the secretary's report 述职 on its agenda. */
    static Judgement toAssembly(BranchYear facts) {
        if (facts.branch().temporary()) {
            return Judgement.notApplicable("临时党支部不要求述职");
        }
        List<GatheringFacts> found = Stream.of("ASSEMBLY", "LIFE").flatMap(kind -> facts.held(kind, REPORT).stream()).toList();
        return new Yearly("书记向党员大会述职", facts.count("report.to-assembly-per-year"), "次", found.size(), Place.gathering("ASSEMBLY", null))
                .judge(facts).shownBy(facts.evidence(found));
    }
}
