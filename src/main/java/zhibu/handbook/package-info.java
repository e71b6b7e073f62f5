/** 手册: official documents made from the record. */
@ApplicationModule(allowedDependencies = {"assessment", "ledger", "members", "organization", "standards"})
@NullMarked
package zhibu.handbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
