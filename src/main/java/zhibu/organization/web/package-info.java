/** The pages on which the organization of branches is changed: groups, posts, and what their founding decided. */
@NullMarked
package zhibu.organization.web;

import org.jspecify.annotations.NullMarked;
