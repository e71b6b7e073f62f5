/** The application; each package beneath is a module, drawn in docs/architecture.md. */
@NullMarked
package zhibu;

import org.jspecify.annotations.NullMarked;
