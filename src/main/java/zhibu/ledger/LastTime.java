package zhibu.ledger;

import java.time.LocalTime;
import zhibu.shared.MemberId;

/** What was the same last time, and probably is again. */
public record LastTime(LocalTime startsAt, LocalTime endsAt, String place, MemberId recorder) {
}
