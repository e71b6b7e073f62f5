/** 抽查: which branches of a round are inspected, drawn so that anybody can draw them again. */
@ApplicationModule(allowedDependencies = {"accounts", "assessment", "campaign", "members", "organization", "sampling"})
@NullMarked
package zhibu.draws;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
