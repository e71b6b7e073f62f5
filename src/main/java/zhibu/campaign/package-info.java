/** 达标验收: an acceptance round, its five stages, the units that take part, from the announcement to the end. */
@ApplicationModule(allowedDependencies = {"accounts", "organization", "rectification", "standards"})
@NullMarked
package zhibu.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
