/** 重点任务: what a level asks in a year, how it is broken down to units and branches, and what becomes of every part until it is closed. */
@ApplicationModule(allowedDependencies = {"accounts", "members", "organization", "records"})
@NullMarked
package zhibu.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
