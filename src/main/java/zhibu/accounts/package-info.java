/** 账号: sign-in, roles and grants, resolved into the reader every query asks for. */
@ApplicationModule(allowedDependencies = {"members", "organization"})
@NullMarked
package zhibu.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
