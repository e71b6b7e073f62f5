/** 学习材料: the working committee's list of what branches study, from which records name their materials. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package zhibu.materials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
