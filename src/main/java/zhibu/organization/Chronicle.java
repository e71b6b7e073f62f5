package zhibu.organization;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** Writes the history of branches 组织沿革, and tells the house of each line. */
@Component
class Chronicle {

    private final Papers papers;
    private final ApplicationEventPublisher events;

    Chronicle(Papers papers, ApplicationEventPublisher events) {
        this.papers = papers;
        this.events = events;
    }

    void write(BranchId branch, PaperLine line, Reader reader) {
        papers.save(new Paper(branch, line, reader.account()));
        events.publishEvent(new BranchHappened(line.what().label(), "branch/" + branch, branch, reader));
    }

    /** The lines of a branch, latest first. */
    List<PaperLine> of(BranchId branch) {
        return papers.of(branch).stream().map(Paper::line).toList();
    }
}
