/** 一规: every rule and every standard as people read it: in plain words, with its article and what was said about it. */
@ApplicationModule(allowedDependencies = {"assessment", "suggestions", "standards"})
@NullMarked
package zhibu.regulations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
