/** What every page shares: refusals turned into form errors, paging, error pages, the layout's model. */
@NamedInterface("web")
@NullMarked
package zhibu.shared.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
