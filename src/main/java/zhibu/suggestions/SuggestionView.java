package zhibu.suggestions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as its reader may see it.
 *
 * @param page the address of the page it is about, within the program
 * @param from the name of who sent it; none for whoever isn't to know
 * @param due the last day on which it is answered in time
 * @param answer what the working committee answered; none while it is open
 */
public record SuggestionView(long number, String page, String text, LocalDate on, @Nullable String from, LocalDate due,
                             @Nullable String answer, @Nullable LocalDate answeredOn) {

    public boolean open() {
        return answer == null;
    }

    public boolean lateOn(LocalDate today) {
        return open() && today.isAfter(due);
    }
}
