/** 留痕: the append-only trail of every change. */
@ApplicationModule()
@NullMarked
package zhibu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
