/** The page of the list of materials. */
@NullMarked
package zhibu.materials.web;

import org.jspecify.annotations.NullMarked;
