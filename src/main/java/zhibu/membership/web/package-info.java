/** The pages on which members are transferred, and on which contact with those who are away is kept. */
@NullMarked
package zhibu.membership.web;

import org.jspecify.annotations.NullMarked;
