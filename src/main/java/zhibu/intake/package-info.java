/** 名册导入: rosters come in as xlsx files, are compared with what stands, confirmed in one transaction, and may be taken back. */
@ApplicationModule(allowedDependencies = {"workbooks", "evidence", "members", "organization"})
@NullMarked
package zhibu.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
