package zhibu.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.organization.GroupId;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/**
 * What the rules ask about one part of a gathering: a gathering that is 党员大会 and 党课 at once gives two of these.
 *
 * @param kind the code of its kind, as in standards/kinds.yaml
 * @param minutes how long this part lasted
 * @param form for a theme day 主题党日, the code of its form
 * @param group for a group meeting 党小组会, the group
 * @param ratedDue how many were due, without those of whom nothing is asked
 * @param ratedPresent how many of these came
 * @param missingElements how many of the elements of a record 记录要素 are missing
 * @param topicSet whether the topic was settled beforehand
 */
public record GatheringFacts(RecordId gathering, BranchId branch, String kind, LocalDate heldOn, int minutes,
                             @Nullable String form, @Nullable GroupId group, @Nullable MemberId lecturer,
                             int ratedDue, int ratedPresent, int missingElements, boolean topicSet) {
}
