/** 判定: pure rules over the facts of one branch and year, giving findings, duties and a score. */
@ApplicationModule(allowedDependencies = {
    "development", "dues", "elections", "entries", "ledger", "membership", "plans", "records", "members", "organization", "rectification",
    "standards", "tasks"
})
@NullMarked
package zhibu.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
