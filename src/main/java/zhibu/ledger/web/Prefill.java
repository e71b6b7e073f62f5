package zhibu.ledger.web;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import zhibu.ledger.Blank;
import zhibu.ledger.GatheringEntry;
import zhibu.ledger.GatheringView;
import zhibu.ledger.LastTime;
import zhibu.ledger.web.GatheringForm.MarkRow;
import zhibu.ledger.web.GatheringForm.VoteRow;
import zhibu.members.Roll;
import zhibu.shared.MemberId;
import zhibu.standards.Kind;

/** Fills a form with what need not be typed. */
final class Prefill {

    private static final LocalTime USUAL_START = LocalTime.of(14, 30);

    private Prefill() {
    }

    /** A new record: as last time, chaired by the secretary, everybody due ticked as present. */
    static GatheringForm of(Blank blank, UUID submission) {
        LocalTime starts = blank.last().map(LastTime::startsAt).orElse(USUAL_START);
        LocalTime ends = blank.last().map(LastTime::endsAt).orElse(starts.plusMinutes(usualMinutes(blank)));
        return new GatheringForm(submission.toString(), "", "", blank.muster().date().toString(), starts.toString(),
                ends.toString(), blank.last().map(LastTime::place).orElse(""), chair(blank), recorder(blank),
                blank.group() == null ? "" : blank.group().toString(), topical(blank) ? "true" : "", "", "",
                parts(blank, Duration.between(starts, ends).toMinutes()), everybody(blank), List.of(), List.of(), "",
                List.of());
    }

    /** A correction: the wording that stands. */
    static GatheringForm of(GatheringView view, List<Kind> kinds, UUID submission) {
        GatheringEntry entry = view.entry();
        return new GatheringForm(submission.toString(), Integer.toString(view.record().latest()), "", entry.heldOn().toString(),
                entry.startsAt().toString(), entry.endsAt().toString(), entry.place(), entry.chair().toString(),
                entry.recorder().toString(), entry.group() == null ? "" : entry.group().toString(),
                entry.topicSet() ? "true" : "", "", entry.guests(),
                rows(entry.parts(), kinds), entry.roll().stream().map(Prefill::row).toList(),
                entry.agenda().stream().map(AgendaRow::of).toList(),
                entry.votes().stream().map(Prefill::row).toList(), "", List.of());
    }

    private static int usualMinutes(Blank blank) {
        return blank.kinds().stream().mapToInt(Kind::minutes).max().orElseThrow();
    }

    private static boolean topical(Blank blank) {
        return blank.kinds().stream().anyMatch(Kind::topical);
    }

    private static String chair(Blank blank) {
        return blank.muster().secretary().filter(secretary -> onRoll(blank, secretary))
                .or(() -> blank.roll().lines().stream().map(Roll.Line::member).findFirst())
                .map(MemberId::toString).orElse("");
    }

    private static boolean onRoll(Blank blank, MemberId member) {
        return blank.roll().lines().stream().anyMatch(line -> line.member().equals(member));
    }

    private static String recorder(Blank blank) {
        Optional<MemberId> last = blank.last().map(LastTime::recorder);
        return last.filter(member -> blank.muster().people().stream().anyMatch(person -> person.member().equals(member)))
                .map(MemberId::toString).orElse("");
    }

    private static List<PartRow> parts(Blank blank, long length) {
        return blank.kinds().stream().map(kind -> new PartRow(kind.code(),
                Integer.toString(blank.ordinals().get(kind.code())),
                Long.toString(blank.kinds().size() == 1 ? length : Math.min(length, kind.minutes())),
                kind.forms().isEmpty() ? "" : kind.forms().get(0).code(), steps(blank, kind), "", kind.lectured() ? chair(blank) : ""))
                .toList();
    }

    /** The fixed steps it had last time; all of them the first time. */
    private static List<String> steps(Blank blank, Kind kind) {
        return blank.lastSteps().getOrDefault(kind.code(), kind.fixedSteps()).stream().filter(kind.fixedSteps()::contains).toList();
    }

    private static List<MarkRow> everybody(Blank blank) {
        return blank.roll().lines().stream()
                .map(line -> new MarkRow(line.member().toString(), line.due() ? "true" : "", "")).toList();
    }

    private static List<PartRow> rows(List<GatheringEntry.Part> parts, List<Kind> kinds) {
        return IntStream.range(0, parts.size()).mapToObj(i -> row(parts.get(i), kinds.get(i).fixedSteps())).toList();
    }

    private static PartRow row(GatheringEntry.Part part, List<String> fixed) {
        return new PartRow(part.kind(), Integer.toString(part.ordinal()), Integer.toString(part.minutes()),
                part.form() == null ? "" : part.form(), part.steps().stream().filter(fixed::contains).toList(),
                PartRow.free(part.steps(), fixed), part.lecturer() == null ? "" : part.lecturer().toString());
    }

    private static MarkRow row(GatheringEntry.Mark mark) {
        return new MarkRow(mark.member().toString(), mark.present() ? "true" : "", mark.reason());
    }

    private static VoteRow row(GatheringEntry.Vote vote) {
        return new VoteRow(vote.subject(), vote.matter(), vote.secret() ? "true" : "", Integer.toString(vote.inFavour()),
                Integer.toString(vote.against()), Integer.toString(vote.abstained()), Integer.toString(vote.written()));
    }
}
