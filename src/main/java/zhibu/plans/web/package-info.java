/** The pages on which plans are drawn up, put right, approved, looked up and printed. */
@NullMarked
package zhibu.plans.web;

import org.jspecify.annotations.NullMarked;
