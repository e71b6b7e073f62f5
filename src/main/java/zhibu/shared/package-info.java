/** Words every module speaks: ids, points, dates, who is reading and how far he sees. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package zhibu.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
