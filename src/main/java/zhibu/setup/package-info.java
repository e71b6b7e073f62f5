/** 启动: the embedded database, the demo city in it, and the first administrator. */
@ApplicationModule(allowedDependencies = {"accounts", "demo"})
@NullMarked
package zhibu.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
