package zhibu.ledger.web;

import static zhibu.shared.web.Typed.rows;
import static zhibu.shared.web.Typed.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zhibu.advice.Advice;
import zhibu.advice.SeenAdvice;
import zhibu.ledger.GatheringEntry;
import zhibu.organization.GroupId;
import zhibu.shared.Ids;
import zhibu.shared.MemberId;
import zhibu.shared.web.IsCount;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.IsTime;

/**
 * A gathering as typed.
 *
 * @param submission the form's own number, the same however often it is sent
 * @param revision the wording it corrects; empty for a new record
 * @param reason why it is corrected
 * @param advised the sorts of advice that were shown before
 * @param proposed the items of the plan that were ticked when the form was served
 * @param planned those that are ticked now
 */
record GatheringForm(
        String submission, String revision, @Size(max = 500, message = "更正理由不超过 500 字") String reason,
        @IsDate(message = "会议日期要写成存在的日期，例如 2026-11-20") String heldOn,
        @IsTime(message = "开始时间要写成时和分，例如 14:30") String startsAt,
        @IsTime(message = "结束时间要写成时和分，例如 16:00") String endsAt,
        @NotBlank(message = "请填写地点") @Size(max = 100, message = "地点不超过 100 字") String place,
        @NotBlank(message = "请选择主持人") String chair, @NotBlank(message = "请选择记录人") String recorder,
        String group, String topicSet, String advised, @Size(max = 500, message = "列席人员不超过 500 字") String guests,
        @NotEmpty(message = "请至少选一种会") List<@Valid PartRow> parts, List<@Valid MarkRow> roll,
        @NotEmpty(message = "请填写议题") List<@Valid AgendaRow> agenda, List<@Valid VoteRow> votes,
        String proposed, List<String> planned) {

    GatheringForm {
        submission = text(submission);
        revision = text(revision);
        reason = text(reason);
        heldOn = text(heldOn);
        startsAt = text(startsAt);
        endsAt = text(endsAt);
        place = text(place);
        chair = text(chair);
        recorder = text(recorder);
        group = text(group);
        topicSet = text(topicSet);
        advised = text(advised);
        guests = text(guests);
        parts = rows(parts, row -> true);
        roll = rows(roll, row -> true);
        agenda = rows(agenda, AgendaRow::filled);
        votes = rows(votes, VoteRow::filled);
        proposed = text(proposed);
        planned = rows(planned, item -> !item.isBlank());
    }

    /** Whether somebody on the roll came, and if not, why. */
    record MarkRow(String member, String present, @Size(max = 100, message = "缺席原因不超过 100 字") String reason) {

        MarkRow {
            member = text(member);
            present = text(present);
            reason = text(reason);
        }

        boolean came() {
            return !present.isEmpty();
        }

        GatheringEntry.Mark entry() {
            return new GatheringEntry.Mark(MemberId.valueOf(member), came(), reason);
        }
    }

    /** A motion put to the vote. */
    record VoteRow(@NotBlank(message = "请填写表决事项") @Size(max = 200, message = "表决事项不超过 200 字") String subject,
                   String matter, String secret,
                   @IsCount(max = 9999, message = "赞成票要写成整数") String inFavour,
                   @IsCount(max = 9999, message = "反对票要写成整数") String against,
                   @IsCount(max = 9999, message = "弃权票要写成整数") String abstained,
                   @IsCount(max = 9999, message = "书面意见票要写成整数") String written) {

        static final VoteRow EMPTY = new VoteRow("", "", "", "", "", "", "");

        VoteRow {
            subject = text(subject);
            matter = text(matter);
            secret = text(secret);
            inFavour = text(inFavour);
            against = count(against);
            abstained = count(abstained);
            written = count(written);
        }

        private static String count(@Nullable String sent) {
            return text(sent).isEmpty() ? "0" : text(sent);
        }

        /** The rule and the counts of nothing are there before anybody types. */
        public boolean filled() {
            return !(subject + inFavour).isEmpty() || !(against + abstained + written).equals("000");
        }

        GatheringEntry.Vote entry() {
            return new GatheringEntry.Vote(subject, matter, !secret.isEmpty(), Integer.parseInt(inFavour),
                    Integer.parseInt(against), Integer.parseInt(abstained), Integer.parseInt(written));
        }
    }

    /** What was typed, in types; only once nothing is wrong with its shape. */
    GatheringEntry entry() {
        return new GatheringEntry(LocalDate.parse(heldOn), LocalTime.parse(startsAt), LocalTime.parse(endsAt), place,
                MemberId.valueOf(chair), MemberId.valueOf(recorder), meetingGroup(), !topicSet.isEmpty(), guests,
                parts.stream().map(PartRow::entry).toList(), roll.stream().map(MarkRow::entry).toList(),
                agenda.stream().map(AgendaRow::entry).toList(),
                votes.stream().map(VoteRow::entry).toList());
    }

    @Nullable GroupId meetingGroup() {
        return group.isEmpty() ? null : GroupId.valueOf(group);
    }

    List<String> kinds() {
        return parts.stream().map(PartRow::kind).toList();
    }

    /** The form's own number. */
    UUID number() {
        return Ids.submission(submission);
    }

    /** The same text, to be sent over the wording that stands by now. */
    GatheringForm over(int standing) {
        return with(Integer.toString(standing), advised);
    }

    SeenAdvice seenAdvice() {
        return SeenAdvice.of(advised);
    }

    /** The same text, on which this advice is shown. */
    GatheringForm shown(List<Advice> advice) {
        return with(revision, seenAdvice().and(advice).toString());
    }

    PlanTicks ticks() {
        return new PlanTicks(proposed, planned);
    }

    private GatheringForm with(String seenRevision, String seenAdvice) {
        return new GatheringForm(submission, seenRevision, reason, heldOn, startsAt, endsAt, place, chair, recorder, group,
                topicSet, seenAdvice, guests, parts, roll, agenda, votes, proposed, planned);
    }

    /** The wording that was on the screen when the correction began. */
    int seen() {
        return Ids.revision(revision);
    }
}
