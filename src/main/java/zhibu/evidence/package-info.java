/** 佐证: files kept beside the records they support. */
@ApplicationModule()
@NullMarked
package zhibu.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
