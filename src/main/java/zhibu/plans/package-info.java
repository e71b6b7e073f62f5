/** 计划: annual plans, their items and the tasks from above. */
@ApplicationModule(allowedDependencies = {"members", "organization", "standards"})
@NullMarked
package zhibu.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
