/** The pages on which rosters are sent in, looked over, confirmed and taken back, and the files in which they go out. */
@NullMarked
package zhibu.intake.web;

import org.jspecify.annotations.NullMarked;
