/** The page on which the auditor reads the trail. */
@NullMarked
package zhibu.audit.web;

import org.jspecify.annotations.NullMarked;
