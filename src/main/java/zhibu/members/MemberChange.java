package zhibu.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Vault;

/** That the roster said something else of a member until then: the history from which the roster of a past day is told. */
@Entity
@Immutable
@NullUnmarked
class MemberChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private MemberId memberId;

    @Enumerated(EnumType.STRING)
    private Particular particular;

    private String before;

    private String after;

    /** None where it was said wrongly from the beginning. */
    private LocalDate since;

    /** The database's clock, never ours to set. */
    @Generated
    @Column(insertable = false, updatable = false)
    private Instant recordedAt;

    private AccountId recordedBy;

    protected MemberChange() {
    }

    MemberChange(Member member, Change change, LocalDate since, AccountId by, Vault vault) {
        this.branchId = member.branch();
        this.memberId = member.id();
        this.particular = change.particular();
        this.before = kept(change.before(), vault);
        this.after = kept(change.after(), vault);
        this.since = since;
        this.recordedBy = by;
    }

    private String kept(String value, Vault vault) {
        return particular.secret() && !value.isEmpty() ? Base64.getEncoder().encodeToString(vault.seal(value)) : value;
    }

    Long number() {
        return id;
    }

    MemberId member() {
        return memberId;
    }

    Particular particular() {
        return particular;
    }

    /** What it was before, to be said instead. */
    Map<Particular, String> undone() {
        return Map.of(particular, before);
    }

    /** What it was before, in plain. */
    Map<Particular, String> undone(Vault vault) {
        return Map.of(particular, opened(before, vault));
    }

    LocalDate since() {
        return since;
    }

    /** Whether this was said later of the same particular of the same member. */
    boolean follows(MemberChange other) {
        return memberId.equals(other.memberId) && particular == other.particular && id > other.id;
    }

    /** As a member's file shows it. */
    MemberFile.Past past(Vault vault) {
        return new MemberFile.Past(new Change(particular, shown(before, vault), shown(after, vault)), since, recordedAt);
    }

    private String shown(String value, Vault vault) {
        return particular.masked(opened(value, vault));
    }

    private String opened(String value, Vault vault) {
        return particular.secret() && !value.isEmpty() ? vault.open(Base64.getDecoder().decode(value)) : value;
    }
}
