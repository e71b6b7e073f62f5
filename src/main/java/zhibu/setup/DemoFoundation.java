package zhibu.setup;

import java.time.LocalDate;
import java.util.List;

/** A branch of the demo city as it was founded, before anybody belonged to it. */
record DemoFoundation(long id, DemoUnit unit, DemoPlan plan, LocalDate founded, DemoRhythm rhythm,
                      List<DemoGroup> groups, DemoChance chance) {
}
