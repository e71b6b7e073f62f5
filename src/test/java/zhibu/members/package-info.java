@NullMarked
package zhibu.members;

import org.jspecify.annotations.NullMarked;
