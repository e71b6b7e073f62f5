package zhibu.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A part of the program that knows what should be seen to by a day; whoever lists what is due asks them all. */
public interface Reminding {

    /**
     * What these branches, and the reader himself, should see to, in a fixed number of statements however many they are.
     *
     * @param branches such as {@code reader} keeps
     */
    List<Reminder> reminders(Set<BranchId> branches, LocalDate today, Reader reader);
}
