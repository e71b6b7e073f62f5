package zhibu.assessment;

import zhibu.shared.Points;
import zhibu.standards.Item;

/**
 * Points that are lost now and would come back 还差什么.
 *
 * @param remedy what to do
 * @param points what that would gain
 */
public record Gap(Item item, Finding finding, String remedy, Points points) {
}
