/** 党费: what each member owes a month, what was collected, and when it was made public; nobody's income is kept. */
@ApplicationModule(allowedDependencies = {"accounts", "members", "organization", "standards"})
@NullMarked
package zhibu.dues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
