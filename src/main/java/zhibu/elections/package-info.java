/** 换届: how the election of a new committee or secretary runs, from its reminder to the approval of its result. */
@ApplicationModule(allowedDependencies = {"ledger", "records", "members", "organization", "standards"})
@NullMarked
package zhibu.elections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
