package zhibu.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;
import zhibu.shared.Days;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;

/** A post 职务 and who held it from when to when. */
@Entity
@NullUnmarked
class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private Long termId;

    private MemberId memberId;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private LocalDate fromOn;

    private LocalDate untilOn;

    private String approval;

    private boolean headsOffice;

    private String headWaiver;

    protected Post() {
    }

    Post(BranchId branch, Term term, PostEntry entry) {
        this.branchId = branch;
        this.termId = term.id();
        this.memberId = entry.holder();
        this.duty = entry.duty();
        this.fromOn = entry.from();
        this.approval = entry.approval();
        this.headsOffice = entry.headsOffice();
        this.headWaiver = entry.headWaiver();
    }

    /** Ends it; {@code last} is its last day. */
    void leave(LocalDate last) {
        if (untilOn != null) {
            throw new RuleViolation("这个职务已经离任");
        }
        if (last.isBefore(fromOn)) {
            throw new RuleViolation("on", "离任日期不能早于任职日期%s".formatted(Days.written(fromOn)));
        }
        untilOn = last;
    }

    BranchId branch() {
        return branchId;
    }

    BranchFacts.Post facts() {
        return new BranchFacts.Post(memberId, duty, fromOn, untilOn, approval != null, headsOffice, headWaiver != null);
    }

    PostView view(int term, String holder) {
        return new PostView(id, term, duty, holder, fromOn, untilOn, approval, headsOffice, headWaiver);
    }

    Long term() {
        return termId;
    }
}
