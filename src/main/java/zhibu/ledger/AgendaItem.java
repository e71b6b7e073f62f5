package zhibu.ledger;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;

/** An agenda item 议题: what was studied or said, and what came of it. The material is named as it was that day. */
@Embeddable
@NullUnmarked
class AgendaItem {

    private BranchId branchId;

    private String kind;

    private String title;

    private String content;

    private String conclusion;

    private String material;

    private String materialSource;

    private LocalDate materialIssuedOn;

    protected AgendaItem() {
    }

    AgendaItem(BranchId branch, GatheringEntry.Agenda item) {
        this.branchId = branch;
        this.kind = item.kind();
        this.title = item.title();
        this.content = item.content();
        this.conclusion = item.conclusion();
        if (item.studied() != null) {
            this.material = item.studied().title();
            this.materialSource = item.studied().source();
            this.materialIssuedOn = item.studied().issuedOn();
        }
    }

    boolean hasContent() {
        return !content.isBlank();
    }

    boolean hasConclusion() {
        return !conclusion.isBlank();
    }

    GatheringEntry.Agenda entry() {
        return new GatheringEntry.Agenda(kind, title, content, conclusion, studied());
    }

    private GatheringEntry.Studied studied() {
        return material == null ? null : new GatheringEntry.Studied(material, materialSource, materialIssuedOn);
    }
}
