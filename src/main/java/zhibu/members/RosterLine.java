package zhibu.members;

import zhibu.shared.MemberId;

/** One member of a roster with all that is said of him. */
public record RosterLine(MemberId member, Particulars said) {
}
