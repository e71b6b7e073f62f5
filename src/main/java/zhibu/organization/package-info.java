/** 组织: the tree 工委 → 单位 → 支部 → 党小组, committee terms (届) and the posts held in them. */
@ApplicationModule(allowedDependencies = {"standards"})
@NullMarked
package zhibu.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
