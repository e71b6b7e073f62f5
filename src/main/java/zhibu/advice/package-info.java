/** 提交前提示: what whoever records something may want to look at first; it never stops and never costs anything. */
@ApplicationModule(allowedDependencies = {"records", "organization", "standards"})
@NullMarked
package zhibu.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
