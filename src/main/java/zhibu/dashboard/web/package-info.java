/** The home pages by role, and the pages that show branches. */
@NullMarked
package zhibu.dashboard.web;

import org.jspecify.annotations.NullMarked;
