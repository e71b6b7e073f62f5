/** The pages of inspection teams. */
@NullMarked
package zhibu.teams.web;

import org.jspecify.annotations.NullMarked;
