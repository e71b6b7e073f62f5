/** 佐证: files kept beside the records they support: checked before they are kept, in the database, never changed. */
@ApplicationModule(allowedDependencies = "organization")
@NullMarked
package zhibu.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
