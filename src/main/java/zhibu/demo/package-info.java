/** 演示: 清和市, a fictional city of branches, people and records for whoever tries the program, and for its tests. */
@ApplicationModule()
@NullMarked
package zhibu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
