/** 计划: the annual plans of branches, which the ledger itself fulfils. */
@ApplicationModule(allowedDependencies = {"accounts", "tasks", "records", "members", "organization", "standards"})
@NullMarked
package zhibu.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
