package zhibu.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** A post 职务 and who held it from when to when. */
@Entity
@NullUnmarked
class Post {

    @Id
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

    BranchId branch() {
        return branchId;
    }

    BranchFacts.Post facts() {
        return new BranchFacts.Post(memberId, duty, fromOn, untilOn, approval != null, headsOffice, headWaiver != null);
    }
}
