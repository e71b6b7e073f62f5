/** 台账: what a branch did, entered once: gatherings, who came, what was decided. */
@ApplicationModule(allowedDependencies = {"plans", "accounts", "members", "organization", "standards", "evidence"})
@NullMarked
package zhibu.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
