package zhibu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** Who belongs to a branch on a day: a question the organization asks and the roster answers. */
public interface People {

    /** Everybody who belongs to the branch that day, in pinyin order. */
    List<Person> on(BranchId branch, LocalDate day);

    /** The names of these people, wherever they belong now. */
    Map<MemberId, String> named(Collection<MemberId> people);
}
