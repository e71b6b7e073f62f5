/** 台账记录: what every record of the ledger has in common: its wordings, drafts, corrections, voiding, return, archiving. */
@ApplicationModule(allowedDependencies = {"accounts", "members", "organization", "standards", "evidence"})
@NullMarked
package zhibu.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
