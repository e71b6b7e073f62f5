/** The pages of assessment, as a browser gets them. */
@NullMarked
package zhibu.assessment.web;

import org.jspecify.annotations.NullMarked;
