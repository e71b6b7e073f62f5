package zhibu.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a problem came to light.
 *
 * @param dimension in which respect; always said where a branch looked at itself 查摆, else perhaps none
 * @param what is wrong
 * @param by who found it, in the words of who wrote it down: 「工委检查组」
 */
public record Discovery(ProblemSource source, @Nullable Dimension dimension, String what, LocalDate on, String by) {
}
