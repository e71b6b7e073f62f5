package zhibu.members;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;

/** Whether entries can be taken back: their members still belong to the branch, and nothing was said otherwise since. */
final class TakingBack {

    private final Map<MemberId, Member> belonging;
    private final Map<MemberId, List<MemberChange>> changes;

    /** @param changes everything that was ever changed of them, earliest first */
    TakingBack(Map<MemberId, Member> belonging, List<MemberChange> changes) {
        this.belonging = belonging;
        this.changes = changes.stream().collect(groupingBy(MemberChange::member));
    }

    /** @throws RuleViolation naming everybody of whom it can't be */
    void requirePossible(List<Amended> made, List<Object[]> names) {
        Map<Object, Object> named = names.stream().collect(toMap(row -> row[0], row -> row[1]));
        List<Problem> problems = made.stream().filter(one -> isBuiltOn(one))
                .map(one -> new Problem("", sentence(one).formatted(named.get(one.member().value())))).toList();
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }

    private boolean isBuiltOn(Amended one) {
        return !belonging.containsKey(one.member()) || wasChangedSince(one);
    }

    private boolean wasChangedSince(Amended one) {
        List<MemberChange> all = changes.getOrDefault(one.member(), List.of());
        return one.enrolled() ? !all.isEmpty()
                : made(one).stream().anyMatch(change -> all.stream().anyMatch(later -> later.follows(change)));
    }

    private String sentence(Amended one) {
        return belonging.containsKey(one.member()) ? "不能撤销：%s的信息在导入以后又有变更" : "不能撤销：%s在导入以后已经转出";
    }

    /** The changes it made. */
    List<MemberChange> made(Amended one) {
        return changes.getOrDefault(one.member(), List.of()).stream().filter(change -> one.changes().contains(change.number())).toList();
    }
}
