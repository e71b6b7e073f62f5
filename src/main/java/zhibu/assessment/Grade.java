package zhibu.assessment;

import java.util.List;
import zhibu.shared.Points;

/**
 * The grade 等次 that the records so far amount to 测算: no result, for what waits for its records and what is judged on the spot is left
 * out. The points are those of all that can be judged, scaled to the edition's total.
 *
 * @param reasons how it came about, sentence by sentence
 */
public record Grade(String name, Points scaled, List<String> reasons) {

    public Grade {
        reasons = List.copyOf(reasons);
    }
}
