/** 组织关系: transfers of members between branches, and the contact kept with those who float, are abroad or are lost. */
@ApplicationModule(allowedDependencies = {"members", "organization", "standards"})
@NullMarked
package zhibu.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
