package zhibu.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The papers 材料 that an election leaves behind, in the order they come about. */
public record ElectionPapers(Source source, List<Paper> papers) {

    public ElectionPapers {
        papers = List.copyOf(papers);
    }

    /**
     * One of them.
     *
     * @param step the step of the election that it is; none if it only goes with one
     */
    public record Paper(String code, String name, @Nullable String step) {
    }
}
