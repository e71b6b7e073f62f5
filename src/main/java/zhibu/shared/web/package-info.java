/** What every page shares: refusals turned into form errors, paging, error pages, the layout's model. */
@NullMarked
package zhibu.shared.web;

import org.jspecify.annotations.NullMarked;
