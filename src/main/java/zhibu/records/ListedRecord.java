package zhibu.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as lists show it, in its standing wording. */
public interface ListedRecord {

    /** The codes of its kinds. */
    List<String> kinds();

    /** How many wordings it has had. */
    int revision();

    /** Why it was voided; none if it was not. */
    @Nullable String voidReason();

    /** Whether the standing wording was given back 退回. */
    boolean returned();

    /** When it happened and when it was written down. */
    Recorded recorded();

    default boolean voided() {
        return voidReason() != null;
    }
}
