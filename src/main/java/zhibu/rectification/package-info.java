/** 整改: problems from finding to 销号, verified by somebody else. */
@ApplicationModule(allowedDependencies = {"ledger", "members", "organization", "standards"})
@NullMarked
package zhibu.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
