package zhibu.materials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A material about to be put on the list.
 *
 * @param source who issued it, or where it stands; may be empty
 * @param issuedOn when it was issued; none if nobody is sure
 */
public record MaterialEntry(String title, String source, @Nullable LocalDate issuedOn) {
}
