package zhibu.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhibu.members.Muster;
import zhibu.members.Roll;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.standards.AgendaKind;
import zhibu.standards.Kind;

/**
 * Holds an entry against the roll, the kinds and the voting rules, and names everything that can't be so. What merely
 * breaks a regulation, such as a missed quorum, is recorded as it was.
 */
final class EntryCheck {

    private final GatheringEntry entry;
    private final List<Kind> kinds;
    private final List<AgendaKind> agendaKinds;
    private final Muster muster;
    private final Map<MemberId, Roll.Line> lines;
    private final VoteRules votes;
    private final List<Problem> problems = new ArrayList<>();

    EntryCheck(GatheringEntry entry, List<Kind> kinds, List<AgendaKind> agendaKinds, Muster muster, Roll roll, VoteRules votes) {
        this.entry = entry;
        this.kinds = kinds;
        this.agendaKinds = agendaKinds;
        this.muster = muster;
        this.lines = roll.lines().stream().collect(Collectors.toMap(Roll.Line::member, Function.identity()));
        this.votes = votes;
    }

    /** @throws RuleViolation naming every problem found */
    void require(LocalDate today) {
        checkTime(today);
        checkParts();
        checkGroup();
        checkRoll();
        checkPeople();
        checkVotes();
        checkAgenda();
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }

    private void checkTime(LocalDate today) {
        LocalDate founded = muster.branch().foundedOn();
        if (entry.heldOn().isAfter(today)) {
            refuse("heldOn", "会议日期不能晚于今天，开过之后再记");
        }
        if (entry.heldOn().isBefore(founded)) {
            refuse("heldOn", "会议日期早于支部成立日期 %s".formatted(founded));
        }
        if (!entry.endsAt().isAfter(entry.startsAt())) {
            refuse("endsAt", "结束时间应晚于开始时间");
        }
    }

    private void checkParts() {
        long length = Duration.between(entry.startsAt(), entry.endsAt()).toMinutes();
        for (int i = 0; i < entry.parts().size(); i++) {
            GatheringEntry.Part part = entry.parts().get(i);
            Kind kind = kinds.get(i);
            if (length > 0 && part.minutes() > length) {
                refuse("parts[%d].minutes".formatted(i), "%s时长 %d 分钟，超过整场会议的 %d 分钟".formatted(kind.name(), part.minutes(), length));
            }
            if (!kind.takes(part.form())) {
                refuse("parts[%d].form".formatted(i), "请选择%s的形式".formatted(kind.name()));
            }
            if (!part.steps().isEmpty() && kind.steps() == null) {
                refuse("parts[%d].steps".formatted(i), "%s不记环节".formatted(kind.name()));
            }
            if (part.lecturer() != null && !belongs(part.lecturer())) {
                refuse("parts[%d].lecturer".formatted(i), "授课人当天不是本支部党员，请重新选择；外请的选“外请”");
            }
        }
        if (kinds.stream().distinct().count() < kinds.size()) {
            refuse("", "同一种会在一条记录里只能记一次");
        }
    }

    private void checkGroup() {
        boolean ofGroup = Kind.bodyOf(kinds) == Kind.Due.GROUP;
        if (entry.group() != null && (!ofGroup || muster.groups().stream().noneMatch(group -> group.id().equals(entry.group())))) {
            refuse("group", "请选择当天已有的党小组");
        }
    }

    private void checkRoll() {
        if (lines.isEmpty()) {
            refuse("heldOn", "这一天没有应到人员，请核对日期、班子任期和党小组");
        }
        for (int i = 0; i < entry.roll().size(); i++) {
            GatheringEntry.Mark mark = entry.roll().get(i);
            Roll.Line line = lines.get(mark.member());
            if (line != null && line.due() && !mark.present() && mark.reason().isBlank()) {
                refuse("roll[%d].reason".formatted(i), "请填写%s缺席的原因".formatted(line.name()));
            }
        }
        long unmarked = lines.values().stream().filter(Roll.Line::due).filter(line -> unmarked(line.member())).count();
        if (unmarked > 0) {
            refuse("", "应到名单与日期不符：有 %d 人尚未核对到会情况，请在下方名单中核对后再提交".formatted(unmarked));
        }
    }

    private boolean unmarked(MemberId member) {
        return entry.roll().stream().noneMatch(mark -> mark.member().equals(member));
    }

    private void checkPeople() {
        checkPerson("chair", "主持人", entry.chair());
        checkPerson("recorder", "记录人", entry.recorder());
    }

    private void checkPerson(String field, String post, MemberId person) {
        if (!belongs(person)) {
            refuse(field, "%s当天不是本支部党员，请重新选择".formatted(post));
        }
        Optional.ofNullable(lines.get(person)).filter(line -> !entry.markOf(person).present())
                .ifPresent(line -> refuse(field, "%s%s标为未到会，请核对".formatted(post, line.name())));
    }

    private boolean belongs(MemberId person) {
        return muster.people().stream().anyMatch(member -> member.member().equals(person));
    }

    private void checkVotes() {
        List<String> matters = kinds.stream().flatMap(kind -> kind.voting().stream()).toList();
        IntStream.range(0, entry.votes().size()).forEach(i -> {
            GatheringEntry.Vote vote = entry.votes().get(i);
            if (!matters.contains(vote.matter())) {
                refuse("votes[%d].matter".formatted(i), "这种会议不能表决这类事项");
            } else {
                votes.impossible(vote, voters(false), voters(true))
                        .ifPresent(sentence -> refuse("votes[%d].inFavour".formatted(i), sentence));
            }
        });
    }

    private int voters(boolean present) {
        return (int) lines.values().stream().filter(Roll.Line::mayVote)
                .filter(line -> !present || entry.markOf(line.member()).present()).count();
    }

    private void checkAgenda() {
        for (int i = 0; i < entry.agenda().size(); i++) {
            AgendaKind kind = agendaKinds.get(i);
            GatheringEntry.Studied studied = entry.agenda().get(i).studied();
            if (studied != null && studied.title().isEmpty()) {
                refuse("agenda[%d].material".formatted(i), "请填写学习材料的名称");
            }
            if (studied != null && !kind.material()) {
                refuse("agenda[%d].material".formatted(i), "“%s”不记学习材料，请改选类别，或者清空学习材料".formatted(kind.name()));
            }
        }
    }

    private void refuse(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }
}
