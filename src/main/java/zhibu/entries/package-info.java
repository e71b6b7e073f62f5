/** 其他台账: what a branch keeps beside its gatherings: talks, reviews, reports, summaries, visits; each kind is data. */
@ApplicationModule(allowedDependencies = {"ledger", "plans", "records", "records :: web", "accounts", "members", "organization",
    "standards"})
@NullMarked
package zhibu.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
