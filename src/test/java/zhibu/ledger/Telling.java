package zhibu.ledger;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhibu.ledger.GatheringEntry.Agenda;
import zhibu.ledger.GatheringEntry.Mark;
import zhibu.ledger.GatheringEntry.Part;
import zhibu.ledger.GatheringEntry.Studied;
import zhibu.ledger.GatheringEntry.Vote;
import zhibu.members.Roll;
import zhibu.organization.GroupId;
import zhibu.shared.MemberId;

/** A gathering as a test tells it. Untold, it is an assembly of an hour and a half to which everybody due came. */
final class Telling {

    final List<Part> parts = new ArrayList<>(List.of(new Part("ASSEMBLY", 9, 90, null, List.of(), null)));
    final List<Vote> votes = new ArrayList<>();
    final Map<MemberId, String> absent = new HashMap<>();
    final Set<MemberId> unmarked = new HashSet<>();
    LocalDate heldOn = LocalDate.parse("2026-11-18");
    LocalTime startsAt = LocalTime.parse("14:30");
    LocalTime endsAt = LocalTime.parse("16:00");
    String title = "学习支部工作条例";
    String agendaKind = "STUDY";
    @Nullable Studied studied;
    MemberId chair;
    MemberId recorder;
    @Nullable GroupId group;

    private final Roll roll;

    /** Told of these people, chaired by the first and recorded by the last of them. */
    Telling(Roll roll) {
        this.roll = roll;
        this.chair = member(0);
        this.recorder = member(roll.lines().size() - 1);
    }

    MemberId member(int place) {
        return roll.lines().get(place).member();
    }

    GatheringEntry entry() {
        return new GatheringEntry(heldOn, startsAt, endsAt, "三楼会议室", chair, recorder, group, true, "",
                List.copyOf(parts), marks(), List.of(new Agenda(agendaKind, title, "逐条学习，联系实际讨论。", "按条例改进。", studied)), List.copyOf(votes));
    }

    private List<Mark> marks() {
        return roll.lines().stream().map(Roll.Line::member).filter(member -> !unmarked.contains(member))
                .map(member -> new Mark(member, !absent.containsKey(member), absent.getOrDefault(member, ""))).toList();
    }
}
