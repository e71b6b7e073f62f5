/** 提醒: what is due for a reader, in one list that the home page, the week's digest, the calendar feed and the mail all show. */
@ApplicationModule(allowedDependencies = {"assessment", "plans", "records", "accounts", "members", "organization", "standards"})
@NullMarked
package zhibu.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
