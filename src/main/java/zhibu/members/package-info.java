/** 党员: the roster of a branch on any date, and who is 应到 and may vote (the roll). */
@ApplicationModule(allowedDependencies = {"organization", "standards"})
@NullMarked
package zhibu.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
