package zhibu.ledger;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;

/** An agenda item 议题: what was said, and what came of it. */
@Embeddable
@NullUnmarked
class AgendaItem {

    private BranchId branchId;

    private String title;

    private String content;

    private String conclusion;

    protected AgendaItem() {
    }

    AgendaItem(BranchId branch, GatheringEntry.Agenda item) {
        this.branchId = branch;
        this.title = item.title();
        this.content = item.content();
        this.conclusion = item.conclusion();
    }

    boolean hasContent() {
        return !content.isBlank();
    }

    boolean hasConclusion() {
        return !conclusion.isBlank();
    }

    GatheringEntry.Agenda entry() {
        return new GatheringEntry.Agenda(title, content, conclusion);
    }
}
