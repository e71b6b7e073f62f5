/** 启动: the embedded database, the demo city and the first administrator. */
@ApplicationModule(allowedDependencies = {"accounts"})
@NullMarked
package zhibu.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
