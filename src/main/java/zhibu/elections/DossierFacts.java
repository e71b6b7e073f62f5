package zhibu.elections;

import java.util.List;
import zhibu.shared.BranchId;

/**
 * What the rules ask about the papers 换届材料 of one election.
 *
 * @param term the number of the term it brings about
 */
public record DossierFacts(BranchId branch, int term, List<PaperLine> papers) {

    public DossierFacts {
        papers = List.copyOf(papers);
    }
}
