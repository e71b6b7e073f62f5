package zhibu.standards;

import java.util.Set;

/** Which rules can be counted: a question the standards ask and whoever judges answers. */
public interface CountedRules {

    /** The codes of the rules that have a way of counting. */
    Set<String> codes();
}
