/** 评分表: the sheets on which branches check themselves 自查 and inspectors mark 评分, and what their points add up to. */
@ApplicationModule(allowedDependencies = {"accounts", "assessment", "campaign", "organization", "records", "rectification", "standards"})
@NullMarked
package zhibu.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
