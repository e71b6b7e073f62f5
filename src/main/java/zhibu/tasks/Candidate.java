package zhibu.tasks;

import zhibu.shared.MemberId;

/**
 * Somebody who may be made to answer for a part.
 *
 * @param label his name; where others have the same, with what tells him from them
 */
public record Candidate(MemberId member, String name, String label) {

    boolean isMeantBy(String typed) {
        return label.equals(typed);
    }
}
