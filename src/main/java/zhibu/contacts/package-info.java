/** 联系点: leaders and the branches they keep in touch with. */
@ApplicationModule(allowedDependencies = {"rectification", "ledger", "members", "organization", "standards"})
@NullMarked
package zhibu.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
