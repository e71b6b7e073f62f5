/** 意见建议: what people say of rules and pages, and what the working committee answers within a set time. */
@ApplicationModule(allowedDependencies = {"accounts", "standards"})
@NullMarked
package zhibu.suggestions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
