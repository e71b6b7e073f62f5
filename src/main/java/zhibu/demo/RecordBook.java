package zhibu.demo;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Enters the records of one branch into the tables of the ledger. */
final class RecordBook {

    private static final String STEPS = "{交纳党费,重温入党誓词,诵读党章}";
    private static final String OFFSET = "+08:00";
    private static final String CORRECTION = "结束时间误录，予以更正";
    private static final String VOIDING = "重复提交，与同一次会议的另一条记录相同";

    private final Tables tables;
    private final Material material;
    private final Branch branch;
    private final long account;

    /** @param account the account that enters them */
    RecordBook(Tables tables, Material material, Branch branch, long account) {
        this.tables = tables;
        this.material = material;
        this.branch = branch;
        this.account = account;
    }

    void enter(Gathering gathering) {
        wording(record(gathering, 1, null, gathering.recordedAt()), 1, null, gathering, gathering.occasion().end(), gathering.recordedAt());
    }

    /** Enters it with a wrong end at first, put right two hours later. */
    void enterAndCorrect(Gathering gathering) {
        LocalTime end = gathering.occasion().end();
        long id = record(gathering, 2, null, gathering.recordedAt());
        wording(id, 1, null, gathering, end.minusMinutes(20), gathering.recordedAt());
        wording(id, 2, CORRECTION, gathering, end, gathering.recordedAt().plusHours(2));
    }

    /** Enters it twice and voids the second. */
    void enterTwice(Gathering gathering) {
        enter(gathering);
        LocalDateTime again = gathering.recordedAt().plusMinutes(3);
        long id = record(gathering, 1, VOIDING, again.plusMinutes(10));
        wording(id, 1, null, gathering, gathering.occasion().end(), again);
    }

    private long record(Gathering gathering, int revision, @Nullable String voiding, LocalDateTime at) {
        return tables.number(Table.LEDGER_RECORD, branch.id(), "gatherings", gathering.occasion().date(), revision, voiding,
                voiding == null ? null : account, voiding == null ? null : at + OFFSET);
    }

    private void wording(long record, int revision, @Nullable String correction, Gathering held, LocalTime end,
                         LocalDateTime recordedAt) {
        tables.add(Table.WORDING, record, revision, branch.id(), submission(record, revision), correction,
                held.occasion().date(), kinds(held), held.topic(), body(held), recordedAt + OFFSET, account);
        minutes(record, revision, held, end);
    }

    private static UUID submission(long record, int revision) {
        return UUID.nameUUIDFromBytes("wording %d of %d".formatted(revision, record).getBytes(StandardCharsets.UTF_8));
    }

    private static String kinds(Gathering held) {
        return held.occasion().kinds().stream().map(Kind::name).sorted().collect(joining(",", "{", "}"));
    }

    private static String body(Gathering held) {
        return Stream.of(held.agenda().stream().flatMap(RecordBook::texts), held.resolutions().stream().map(Resolution::subject),
                        Stream.of(held.place(), held.guests()))
                .flatMap(texts -> texts).filter(text -> !text.isEmpty()).collect(joining("\n"));
    }

    private static Stream<String> texts(Text item) {
        return Stream.concat(Stream.of(item.title(), item.content(), item.conclusion()), Stream.ofNullable(item.material()));
    }

    private void minutes(long record, int revision, Gathering held, LocalTime end) {
        Occasion occasion = held.occasion();
        Roll roll = held.roll();
        long id = tables.number(Table.MINUTES, branch.id(), record, revision, occasion.start(), end,
                held.place(), held.chair().id(), held.recorder().id(),
                occasion.group() == null ? null : occasion.group().id(), held.topicSet(), held.guests(),
                roll.due(), roll.present(), roll.dueVoters(), roll.presentVoters(), roll.ratedDue(),
                roll.ratedPresent(), held.missingElements(), came(roll));
        occasion.kinds().forEach(kind -> part(id, kind, held));
        roll.lines().forEach(line -> tables.add(Table.ROLL_ENTRY, id, branch.id(), line.member().id(),
                line.member().name(), line.mayVote(), line.rated(), line.attendance(), line.reason()));
        agenda(id, held.agenda());
        resolutions(id, held.resolutions());
    }

    private static String came(Roll roll) {
        return roll.lines().stream().filter(Roll.Line::isPresent).map(line -> line.member().id()).sorted().map(String::valueOf)
                .collect(joining(",", "{", "}"));
    }

    private void part(long minutes, Kind kind, Gathering held) {
        boolean lecture = kind == Kind.LECTURE && held.lecturer() != null;
        tables.add(Table.MINUTES_PART, minutes, branch.id(), kind, held.ordinals().get(kind), kind.minutes(),
                kind == Kind.THEME_DAY ? held.form() : null,
                kind == Kind.THEME_DAY ? STEPS : "{}", lecture ? held.lecturer().id() : null);
    }

    private void agenda(long minutes, List<Text> agenda) {
        for (int index = 0; index < agenda.size(); index++) {
            Text item = agenda.get(index);
            Material.Publication studied = item.material() == null ? null : material.publication(item.material());
            tables.add(Table.AGENDA_ITEM, minutes, branch.id(), index, item.agenda(), item.title(), item.content(), item.conclusion(),
                    item.material(), studied == null ? null : studied.source(), studied == null ? null : studied.issuedOn());
        }
    }

    private void resolutions(long minutes, List<Resolution> resolutions) {
        for (int index = 0; index < resolutions.size(); index++) {
            Resolution resolution = resolutions.get(index);
            tables.add(Table.RESOLUTION, minutes, branch.id(), index, resolution.subject(),
                    resolution.matter(), resolution.secret(), resolution.inFavour(), resolution.against(),
                    resolution.abstained(), resolution.written(), true, true,
                    resolution.ruling());
        }
    }
}
