package zhibu.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A committee term 届.
 *
 * @param elected whether an assembly elected it; the secretary of a temporary branch is appointed
 */
record Term(int number, LocalDate starts, LocalDate ends, @Nullable LocalDate requested, boolean elected) {
}
