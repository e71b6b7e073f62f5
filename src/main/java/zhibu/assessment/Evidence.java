package zhibu.assessment;

import java.time.LocalDate;
import zhibu.shared.BranchId;

/**
 * A record that a finding rests on, as a link 依据的记录.
 *
 * @param path where to read it, below the branch's own page; empty for that page itself
 */
public record Evidence(String label, String path) {

    static final Evidence BRANCH = new Evidence("支部组织信息", "");
    static final Evidence ROSTER = new Evidence("党员花名册", "/members");

    /** A record of a day: 「7月6日阶段小结」. */
    static Evidence of(LocalDate day, String what, String path) {
        return new Evidence(day.getMonthValue() + "月" + day.getDayOfMonth() + "日" + what, path);
    }

    /** The address of the record in the program. */
    public String href(BranchId branch) {
        return "/branches/" + branch + path;
    }
}
