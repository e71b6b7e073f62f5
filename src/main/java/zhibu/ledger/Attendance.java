package zhibu.ledger;

import java.time.LocalDate;
import zhibu.records.RecordId;

/**
 * What the record says of one member in one part of a gathering 到会: a gathering that is 党员大会 and 党课 at once gives two of these.
 *
 * @param kind the code of its kind, as in standards/kinds.yaml
 * @param minutes how long this part lasted
 * @param due whether he counted as 应到
 * @param reason why he stayed away, or was left out; empty if he came
 */
public record Attendance(RecordId gathering, LocalDate heldOn, String topic, String kind, int minutes, boolean due, boolean present,
                         String reason) {

    /** As the database has it. */
    Attendance(long gathering, LocalDate heldOn, String topic, String kind, int minutes, RollEntry.Attendance attendance, String reason) {
        this(new RecordId(gathering), heldOn, topic, kind, minutes, attendance != RollEntry.Attendance.EXCUSED,
                attendance == RollEntry.Attendance.PRESENT, reason);
    }
}
