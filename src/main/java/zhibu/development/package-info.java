/** 发展党员: everybody on the way into the Party, step by step as people wrote it down, judged by the rule set of each step's day. */
@ApplicationModule(allowedDependencies = {"accounts", "ledger", "records", "members", "organization", "standards"})
@NullMarked
package zhibu.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
