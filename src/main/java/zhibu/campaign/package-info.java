/** 达标验收: one acceptance round from announcement to publication. */
@ApplicationModule(allowedDependencies = {"assessment", "rectification", "ledger", "members", "organization", "standards", "evidence"})
@NullMarked
package zhibu.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
