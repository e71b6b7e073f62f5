/** 看板: home pages and read-only views composed from the modules beneath. */
@ApplicationModule(allowedDependencies = {
    "reminders", "assessment", "elections", "entries", "ledger", "records", "accounts", "members", "organization", "standards"
})
@NullMarked
package zhibu.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
