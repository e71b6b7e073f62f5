/** 台账: what a branch did, entered once: gatherings, who came, what was decided. */
@ApplicationModule(allowedDependencies = {
    "advice", "records", "records :: web", "plans", "materials", "accounts", "members", "organization", "standards"
})
@NullMarked
package zhibu.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
