/** 工作簿: what people send in as xlsx, read cell by cell from little memory; whatever makes a cell unbelievable is said of it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package zhibu.workbooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
