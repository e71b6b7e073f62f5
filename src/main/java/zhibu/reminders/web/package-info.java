/** The pages of what is due: the week's digest, the calendar feed, and where each is switched on and off. */
@NullMarked
package zhibu.reminders.web;

import org.jspecify.annotations.NullMarked;
