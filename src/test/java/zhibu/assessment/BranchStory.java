package zhibu.assessment;

import static zhibu.organization.Duty.DISCIPLINE;
import static zhibu.organization.Duty.ORGANIZATION;
import static zhibu.organization.Duty.PUBLICITY;
import static zhibu.organization.Duty.SECRETARY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zhibu.ledger.GatheringFacts;
import zhibu.records.RecordId;
import zhibu.members.MemberFacts;
import zhibu.organization.BranchFacts;
import zhibu.organization.BranchFacts.Election;
import zhibu.organization.BranchFacts.Group;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.BranchFacts.Term;
import zhibu.organization.GroupId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.UnitId;
import zhibu.standards.Shipped;

/**
 * A branch as a test tells it. Untold, it is a branch of twelve full members with a committee of four, lawfully elected in
 * March 2025, that has held nothing yet; today is 2026-11-20 and the year judged is 2026.
 */
final class BranchStory {

    static final BranchId BRANCH = new BranchId(7);
    static final AssessmentYear YEAR = new AssessmentYear(2026);

    LocalDate founded = LocalDate.parse("2015-06-01");
    @Nullable LocalDate dissolved;
    boolean temporary;
    int offices = 1;
    boolean approved = true;
    boolean sizeApproved;
    boolean groupsWaived;
    LocalDate today = LocalDate.parse("2026-11-20");
    final List<Group> groups = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<MemberFacts> members = new ArrayList<>();
    final List<GatheringFacts> gatherings = new ArrayList<>();

    BranchStory() {
        terms.add(term(4, "2025-03-01", "2028-02-29"));
        post(1, SECRETARY, "2025-03-01", null);
        post(2, ORGANIZATION, "2025-03-01", null);
        post(3, PUBLICITY, "2025-03-01", null);
        post(4, DISCIPLINE, "2025-03-01", null);
        members(12);
    }

    static Term term(int number, String from, String to) {
        return new Term(number, true, LocalDate.parse(from), LocalDate.parse(to), null, null, new Election(12, 11, 5, 4));
    }

    /** 青山支部: holds everything when it should, everybody comes, the secretary lectures. */
    static BranchStory qingshan() {
        BranchStory story = new BranchStory();
        for (int month = 1; month <= 12; month++) {
            story.held("COMMITTEE", date(month, 5)).held("THEME_DAY", date(month, 15));
        }
        for (int month = 2; month <= 12; month += 3) {
            story.held("ASSEMBLY", date(month, 20)).held("LECTURE", date(month, 20));
        }
        return story;
    }

    /** 临江支部: three open problems, which are 第三季度党员大会 and October's 支委会 missing, and no 纪检委员. */
    static BranchStory linjiang() {
        BranchStory story = qingshan().without("ASSEMBLY", "2026-08-20").without("COMMITTEE", "2026-10-05");
        story.posts.removeIf(post -> post.duty() == DISCIPLINE);
        return story;
    }

    private static String date(int month, int day) {
        return "2026-%02d-%02d".formatted(month, day);
    }

    BranchStory today(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    BranchStory founded(String date) {
        founded = LocalDate.parse(date);
        return this;
    }

    /** Exactly this many full members. */
    BranchStory members(int count) {
        members.clear();
        IntStream.rangeClosed(1, count).forEach(number -> member(number, null, "2010-07-01"));
        return this;
    }

    BranchStory member(int number, @Nullable Integer group, @Nullable String full) {
        members.removeIf(member -> member.member().value() == number);
        members.add(new MemberFacts(new MemberId(number), BRANCH, "党员" + number, group == null ? null : new GroupId(group),
                LocalDate.parse("2009-07-01"), full == null ? null : LocalDate.parse(full), LocalDate.parse("2015-06-01"),
                null, List.of()));
        return this;
    }

    BranchStory group(int number, @Nullable Integer leader, String formed) {
        groups.add(new Group(new GroupId(number), "第" + number + "党小组", leader == null ? null : new MemberId(leader),
                LocalDate.parse(formed), null));
        return this;
    }

    BranchStory post(int holder, zhibu.organization.Duty duty, String from, @Nullable String until) {
        posts.add(new Post(new MemberId(holder), duty, LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until), true, true, false));
        return this;
    }

    BranchStory noCommittee() {
        posts.removeIf(post -> post.duty() != SECRETARY);
        return term(term -> new Term(term.number(), false, term.startsOn(), term.endsOn(), null, null, term.election()));
    }

    /** Retells the latest term. */
    BranchStory term(UnaryOperator<Term> change) {
        terms.set(terms.size() - 1, change.apply(terms.get(terms.size() - 1)));
        return this;
    }

    /** A gathering to which all twelve came, well recorded, its topic set, member 1 lecturing; forms take turns. */
    BranchStory held(String kind, String date) {
        return gathering(kind, date, null, 1, 12, 12, 0, true);
    }

    BranchStory groupMet(int group, String date) {
        return gathering("GROUP", date, group, 1, 4, 4, 0, true);
    }

    BranchStory gathering(String kind, String date, @Nullable Integer group, @Nullable Integer lecturer, int due,
                          int present, int missing, boolean topicSet) {
        LocalDate day = LocalDate.parse(date);
        gatherings.add(new GatheringFacts(new RecordId(gatherings.size() + 101), BRANCH, kind, day, 60,
                List.of("STUDY", "SERVICE", "FIELD").get(day.getMonthValue() % 3),
                group == null ? null : new GroupId(group), lecturer == null ? null : new MemberId(lecturer), due, present,
                missing, topicSet));
        return this;
    }

    BranchStory without(String kind, String date) {
        gatherings.removeIf(gathering -> gathering.kind().equals(kind) && gathering.heldOn().toString().equals(date));
        return this;
    }

    /** What was held on a day lacks one element of its record. */
    BranchStory incomplete(String date) {
        return retell(date, one -> new GatheringFacts(one.gathering(), one.branch(), one.kind(), one.heldOn(),
                one.minutes(), one.form(), one.group(), one.lecturer(), one.ratedDue(), one.ratedPresent(), 1, one.topicSet()));
    }

    BranchStory retell(String date, UnaryOperator<GatheringFacts> change) {
        gatherings.replaceAll(one -> one.heldOn().toString().equals(date) ? change.apply(one) : one);
        return this;
    }

    BranchStory shuffled(Random random) {
        List.of(groups, posts, members, gatherings).forEach(facts -> Collections.shuffle(facts, random));
        return this;
    }

    BranchFacts branch() {
        return new BranchFacts(BRANCH, new UnitId(1), "青山支部", founded, dissolved, temporary, offices, approved,
                sizeApproved, groupsWaived, groups, terms, posts);
    }

    BranchYear facts() {
        return new BranchYear(new Yardstick(YEAR, today, Shipped.edition(), Shipped.kinds()), branch(), members,
                gatherings);
    }

    Scorecard scorecard() {
        return Rulebook.complete().judge(facts());
    }

    ItemScore item(int number) {
        return scorecard().items().stream().filter(score -> score.item().no() == number).findFirst().orElseThrow();
    }

    Finding finding(String rule) {
        return scorecard().items().stream().flatMap(score -> score.findings().stream())
                .filter(finding -> finding.rule().code().equals(rule)).findFirst().orElseThrow();
    }
}
