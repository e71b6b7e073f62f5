/** The pages on which elections run and terms are looked over. */
@NullMarked
package zhibu.elections.web;

import org.jspecify.annotations.NullMarked;
