package zhibu.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Period;

/** Counts how often members came and how long they studied, gathering by gathering. */
final class StudyCount {

    private final Period days;
    private final Set<String> studies;
    private final Set<RecordId> counted = new HashSet<>();
    private final Map<BranchId, Map<Long, Came>> branches = new HashMap<>();

    /** @param studies the kinds of gathering whose minutes count */
    StudyCount(Period days, Set<String> studies) {
        this.days = days;
        this.studies = studies;
    }

    /** Counts one part of a gathering: its minutes as often as it has parts that are study, who came only once. */
    void add(GatheringFacts part, Long[] came) {
        if (days.contains(part.heldOn())) {
            int minutes = studies.contains(part.kind()) ? part.minutes() : 0;
            int times = counted.add(part.gathering()) ? 1 : 0;
            Map<Long, Came> members = branches.computeIfAbsent(part.branch(), branch -> new HashMap<>());
            for (Long member : came) {
                members.computeIfAbsent(member, one -> new Came()).add(minutes, times);
            }
        }
    }

    List<StudyFacts> facts() {
        return branches.entrySet().stream().flatMap(branch -> branch.getValue().entrySet().stream()
                .map(member -> member.getValue().facts(branch.getKey(), new MemberId(member.getKey())))).toList();
    }

    /** What was counted of one member so far. */
    private static final class Came {

        private int minutes;
        private int times;

        void add(int moreMinutes, int moreTimes) {
            minutes += moreMinutes;
            times += moreTimes;
        }

        StudyFacts facts(BranchId branch, MemberId member) {
            return new StudyFacts(branch, member, minutes, times);
        }
    }
}
