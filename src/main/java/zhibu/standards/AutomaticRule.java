package zhibu.standards;

import zhibu.shared.Points;

/** What of an item the system judges from the record 自动判定; the code names the class that does. */
public sealed interface AutomaticRule permits ComputedRule, ProportionalRule {

    String code();

    String text();

    Source source();

    /** What it takes. */
    Points takes(Counted counted);

    /** How that came about, in words; empty where nothing is to be said. */
    String arithmetic(Counted counted);

    /** So many points, or what the rule takes at most. */
    Points capped(Points taken);

    /** The most it can take. */
    Points reach();
}
