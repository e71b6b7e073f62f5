/** The pages of acceptance rounds. */
@NullMarked
package zhibu.campaign.web;

import org.jspecify.annotations.NullMarked;
