/** Sign-in, and the gate every request passes. */
@NullMarked
package zhibu.accounts.web;

import org.jspecify.annotations.NullMarked;
