package zhibu.draws;

import java.time.LocalDate;
import java.util.List;

/**
 * How a draw happened 当众抽取: by which seed, when and where, and who saw it.
 *
 * @param witnesses their names, at least two
 */
public record Ceremony(String seed, LocalDate on, String place, List<String> witnesses) {

    public Ceremony {
        witnesses = List.copyOf(witnesses);
    }
}
