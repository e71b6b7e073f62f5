/** The pages every record has, whatever it tells of. */
@NamedInterface("web")
@NullMarked
package zhibu.records.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
