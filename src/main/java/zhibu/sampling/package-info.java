/** 抽样: who is drawn from a frozen list so that anybody can draw the same again, and what the drawn tell of all. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package zhibu.sampling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
