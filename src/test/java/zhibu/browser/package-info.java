/** A person at a browser: the real Chromium against the running application. */
@NullMarked
package zhibu.browser;

import org.jspecify.annotations.NullMarked;
