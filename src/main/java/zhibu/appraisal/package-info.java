/** 述职评议: secretaries report, are rated, and are called in where needed. */
@ApplicationModule(allowedDependencies = {"assessment", "ledger", "members", "organization", "standards"})
@NullMarked
package zhibu.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
