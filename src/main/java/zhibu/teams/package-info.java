/** 验收组: who inspects which of the drawn branches and when; what its members may see follows from it. */
@ApplicationModule(allowedDependencies = {"accounts", "campaign", "draws", "organization"})
@NullMarked
package zhibu.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
