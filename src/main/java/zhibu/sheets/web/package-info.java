/** The pages of the sheets 评分表. */
@NullMarked
package zhibu.sheets.web;

import org.jspecify.annotations.NullMarked;
