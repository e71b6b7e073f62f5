/** 整改: what was found wrong with branches, from finding to 销号, which is never by who did it. */
@ApplicationModule(allowedDependencies = {"accounts", "members", "organization", "records", "standards"})
@NullMarked
package zhibu.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
