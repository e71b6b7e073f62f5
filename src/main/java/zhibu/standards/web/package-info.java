/** The pages that show the standards: editions, items, rules and where each comes from. */
@NullMarked
package zhibu.standards.web;

import org.jspecify.annotations.NullMarked;
