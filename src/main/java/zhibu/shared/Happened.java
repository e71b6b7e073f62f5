package zhibu.shared;

import java.util.Optional;

/** Something that changed a record; published inside the transaction that changed it, and heard by the trail 留痕. */
public interface Happened {

    /** What was done, as the trail shows it: 「新增会议记录」. Never contains what the record says. */
    String deed();

    /** The record concerned: {@code record/17}. */
    String subject();

    /** The branch whose facts changed, if the record belongs to one. */
    Optional<BranchId> branch();

    /** Who did it; empty where the system itself did, or somebody not signed in. */
    Optional<Reader> by();
}
