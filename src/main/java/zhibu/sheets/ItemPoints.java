package zhibu.sheets;

import zhibu.shared.Points;

/**
 * What one item comes to: {@code points = clamp(full − byRecord − onTheSpot, 0, full)}.
 *
 * @param byRecord what is taken for what the records say
 * @param onTheSpot what is taken for what people saw
 */
public record ItemPoints(int no, Points full, Points byRecord, Points onTheSpot) {

    public Points points() {
        return full.minus(byRecord).minus(onTheSpot).atLeast(Points.ZERO).atMost(full);
    }

    /** What it would give by the records alone. */
    public Points computed() {
        return full.minus(byRecord).atLeast(Points.ZERO);
    }
}
