package zhibu.entries;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.ledger.GatheringFacts;
import zhibu.ledger.Ledger;
import zhibu.members.MemberFacts;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.shared.Period;
import zhibu.shared.Reader;
import zhibu.standards.EntryKind;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/** Writes the first draft of a summary 小结、总结 from what a branch has planned and recorded: facts only, the judgement is the secretary's. */
@Component
class Drafting {

    private final Ledger ledger;
    private final EntryRepository entries;
    private final Members members;
    private final Standards standards;
    private final Grounds grounds;

    Drafting(Ledger ledger, EntryRepository entries, Members members, Standards standards, Grounds grounds) {
        this.ledger = ledger;
        this.entries = entries;
        this.members = members;
        this.standards = standards;
        this.grounds = grounds;
    }

    String write(BranchCard branch, Period period, Reader reader) {
        List<GatheringFacts> held = ledger.facts(List.of(branch.id()), period.first(), period.last());
        return Stream.of(opening(branch, period, reader), planned(branch, period), gatherings(held), attendance(held), forms(held),
                others(branch, period)).flatMap(Optional::stream).collect(joining("\n"));
    }

    private Optional<String> opening(BranchCard branch, Period period, Reader reader) {
        List<MemberFacts> people = members.muster(branch.id(), period.last(), reader).people();
        long full = people.stream().filter(member -> member.isFullOn(period.last())).count();
        return Optional.of("%s，%s有党员 %d 人，其中正式党员 %d 人。".formatted(period.name(), branch.name(), people.size(), full));
    }

    private Optional<String> planned(BranchCard branch, Period period) {
        return grounds.rate(branch.id(), period).map("年度计划：%s。"::formatted);
    }

    private Optional<String> gatherings(List<GatheringFacts> held) {
        Map<String, Long> counts = held.stream().collect(groupingBy(GatheringFacts::kind, counting()));
        return sentence("组织生活：", standards.kinds().stream().filter(kind -> counts.containsKey(kind.code()))
                .map(kind -> "%s %d 次".formatted(kind.name(), counts.get(kind.code()))));
    }

    /** Who came to a gathering of several kinds came once. */
    private static Optional<String> attendance(List<GatheringFacts> parts) {
        Collection<GatheringFacts> held = parts.stream()
                .collect(toMap(GatheringFacts::gathering, part -> part, (one, other) -> one)).values();
        int due = held.stream().mapToInt(GatheringFacts::ratedDue).sum();
        int present = held.stream().mapToInt(GatheringFacts::ratedPresent).sum();
        return due == 0 ? Optional.empty()
                : Optional.of("到会情况：应到 %d 人次，实到 %d 人次，到会率 %d%%。".formatted(due, present, Math.round(100.0 * present / due)));
    }

    private Optional<String> forms(List<GatheringFacts> held) {
        Map<String, Long> counts = held.stream().map(GatheringFacts::form).filter(Objects::nonNull).collect(groupingBy(form -> form,
                counting()));
        return sentence("主题党日形式：", standards.kinds().stream().map(Kind::forms).flatMap(List::stream)
                .filter(form -> counts.containsKey(form.code()))
                .map(form -> "%s %d 次".formatted(form.name(), counts.get(form.code()))));
    }

    private Optional<String> others(BranchCard branch, Period period) {
        Map<String, Long> counts = entries.facts(List.of(branch.id()), period.first(), period.last()).stream()
                .collect(groupingBy(row -> ((Entry) row[0]).kind(), counting()));
        return sentence("其他工作：", standards.entryKinds().stream().filter(kind -> counts.containsKey(kind.code()))
                .map(kind -> said(kind, counts.get(kind.code()))));
    }

    private static String said(EntryKind kind, long count) {
        return "%s %d 件".formatted(kind.name(), count);
    }

    private static Optional<String> sentence(String about, Stream<String> parts) {
        String said = parts.collect(joining("，"));
        return said.isEmpty() ? Optional.empty() : Optional.of(about + said + "。");
    }
}
