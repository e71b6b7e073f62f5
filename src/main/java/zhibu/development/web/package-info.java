/** Pages of development 发展党员. */
@NullMarked
package zhibu.development.web;

import org.jspecify.annotations.NullMarked;
