/** The pages on which key tasks are published, broken down, done, inspected and looked up. */
@NullMarked
package zhibu.tasks.web;

import org.jspecify.annotations.NullMarked;
