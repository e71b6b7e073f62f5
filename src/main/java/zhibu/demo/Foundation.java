package zhibu.demo;

import java.time.LocalDate;
import java.util.List;

/** A branch of the demo city as it was founded, before anybody belonged to it. */
record Foundation(long id, Unit unit, BranchPlan plan, LocalDate founded, Rhythm rhythm,
                      List<Group> groups, Chance chance) {
}
