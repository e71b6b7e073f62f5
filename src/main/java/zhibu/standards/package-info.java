/** 标准: the 24 standards and 19 scored items as editions, with their rules, parameters and articles. */
@ApplicationModule()
@NullMarked
package zhibu.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
