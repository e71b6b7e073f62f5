package zhibu.ledger;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.advice.Proposal;
import zhibu.materials.MaterialView;
import zhibu.organization.BranchCard;
import zhibu.organization.GroupId;
import zhibu.records.Words;
import zhibu.shared.MemberId;
import zhibu.standards.AgendaKind;

/**
 * What somebody wrote down about a gathering, in types, before any rule has looked at it.
 *
 * @param topicSet whether the topic was settled beforehand
 * @param guests who sat in 列席, as text
 * @param roll one mark for each person due, in the order of the form
 */
public record GatheringEntry(LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, String place, MemberId chair,
                             MemberId recorder, @Nullable GroupId group, boolean topicSet, String guests,
                             List<Part> parts, List<Mark> roll, List<Agenda> agenda, List<Vote> votes) {

    /**
     * One of the kinds the gathering was, with its number in the year 第几次 and its length in minutes.
     *
     * @param steps the steps 环节 it had, the fixed ones first
     */
    public record Part(String kind, int ordinal, int minutes, @Nullable String form, List<String> steps, @Nullable MemberId lecturer) {

        public Part {
            steps = List.copyOf(steps);
        }
    }

    /** Whether somebody came, and if not, why. */
    public record Mark(MemberId member, boolean present, String reason) {
    }

    /**
     * An agenda item 议题: what was said, and what came of it.
     *
     * @param kind the code of its kind, as in standards/agenda-kinds.yaml
     */
    public record Agenda(String kind, String title, String content, String conclusion, @Nullable Studied studied) {

        /** Whether somebody said what sort of matter it was. */
        public boolean kindSaid() {
            return !kind.equals(AgendaKind.UNSAID);
        }

        Agenda with(UnaryOperator<Studied> known) {
            return studied == null ? this : new Agenda(kind, title, content, conclusion, known.apply(studied));
        }

        Stream<String> texts() {
            return Stream.concat(Stream.of(title, content, conclusion), Stream.ofNullable(studied).map(Studied::title));
        }
    }

    /**
     * A material that was studied 学习材料.
     *
     * @param source who issued it, or where it stands; may be empty
     * @param issuedOn when it was issued; none if nobody said
     */
    public record Studied(String title, String source, @Nullable LocalDate issuedOn) {

        /** This material as the list has it; what the list doesn't say stays as typed. */
        Studied as(MaterialView listed) {
            return new Studied(listed.title(), listed.source().isEmpty() ? source : listed.source(),
                    listed.issuedOn() == null ? issuedOn : listed.issuedOn());
        }

        /** What is known beside its title: 「中共中央，2018年10月28日」; empty if nothing is. */
        public String origin() {
            String day = issuedOn == null ? "" : issuedOn.format(DateTimeFormatter.ofPattern("yyyy年M月d日"));
            return Stream.of(source, day).filter(text -> !text.isEmpty()).collect(joining("，"));
        }
    }

    /**
     * A motion put to the vote.
     *
     * @param matter the code of the voting rule
     * @param written how many of the votes came in writing beforehand
     */
    public record Vote(String subject, String matter, boolean secret, int inFavour, int against, int abstained,
                       int written) {
    }

    /** The codes of its kinds. */
    public List<String> kinds() {
        return parts.stream().map(Part::kind).toList();
    }

    /** The materials it names, as they were typed. */
    List<Studied> studied() {
        return agenda.stream().flatMap(item -> Stream.ofNullable(item.studied())).toList();
    }

    /** The same, with what {@code known} says of each material it names. */
    GatheringEntry withMaterials(UnaryOperator<Studied> known) {
        return new GatheringEntry(heldOn, startsAt, endsAt, place, chair, recorder, group, topicSet, guests, parts, roll,
                agenda.stream().map(item -> item.with(known)).toList(), votes);
    }

    /** What lists call it: the title of its first agenda item. */
    String topic() {
        return agenda.get(0).title();
    }

    /** What its record has in common with all records. */
    Words words() {
        return new Words(heldOn, kinds(), topic(), Stream.of(agenda.stream().flatMap(Agenda::texts), votes.stream().map(Vote::subject),
                        Stream.of(place, guests))
                .flatMap(texts -> texts).filter(text -> !text.isEmpty()).collect(joining("\n")));
    }

    /** Everybody it names as having done something: chair, recorder, lecturers. */
    Stream<MemberId> named() {
        return Stream.concat(Stream.of(chair, recorder), parts.stream().flatMap(part -> Stream.ofNullable(part.lecturer())));
    }

    /** This, to be looked over before it is recorded. */
    Proposal proposal(BranchCard branch) {
        return new Proposal(branch, words(), heldOn.atTime(endsAt), studied().stream().filter(material -> material.issuedOn() != null)
                .map(material -> new Proposal.Material(material.title(), Objects.requireNonNull(material.issuedOn()))).toList());
    }

    /** What was marked for this person; somebody nobody marked did not come. */
    Mark markOf(MemberId member) {
        return roll.stream().filter(mark -> mark.member().equals(member)).findFirst()
                .orElse(new Mark(member, false, ""));
    }
}
