package zhibu.assessment;

import static zhibu.organization.Duty.DISCIPLINE;
import static zhibu.organization.Duty.ORGANIZATION;
import static zhibu.organization.Duty.PUBLICITY;
import static zhibu.organization.Duty.SECRETARY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.development.CandidacyFacts;
import zhibu.dues.DuesFacts;
import zhibu.elections.DossierFacts;
import zhibu.entries.Answers;
import zhibu.entries.EntryFacts;
import zhibu.ledger.GatheringFacts;
import zhibu.ledger.StudyFacts;
import zhibu.ledger.TopicFacts;
import zhibu.ledger.VoteFacts;
import zhibu.members.MemberFacts;
import zhibu.members.StateKind;
import zhibu.membership.ContactFacts;
import zhibu.membership.TransferRow;
import zhibu.organization.BranchFacts.Election;
import zhibu.organization.BranchFacts.Group;
import zhibu.organization.BranchFacts.Post;
import zhibu.organization.BranchFacts.Term;
import zhibu.organization.BranchFacts;
import zhibu.organization.GroupId;
import zhibu.plans.PlanFacts;
import zhibu.plans.PlanItemId;
import zhibu.records.RecordId;
import zhibu.rectification.ProblemFacts;
import zhibu.rectification.ProblemId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.UnitId;
import zhibu.standards.Edition;
import zhibu.standards.Shipped;
import zhibu.tasks.TaskFacts;

/**
 * A branch as a test tells it. Untold, it is a branch of twelve full members with a committee of four, lawfully elected in
 * March 2025, that has held nothing yet; today is 2026-11-20 and the year judged is 2026.
 */
final class BranchStory {

    static final BranchId BRANCH = new BranchId(7);
    static final AssessmentYear YEAR = new AssessmentYear(2026);

    Edition edition = Shipped.edition();
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
    final List<VoteFacts> votes = new ArrayList<>();
    final List<TopicFacts> topics = new ArrayList<>();
    final List<StudyFacts> study = new ArrayList<>();
    final List<EntryFacts> entries = new ArrayList<>();
    final Map<MemberId, BigDecimal> assessed = new LinkedHashMap<>();
    final Map<MemberId, Map<Month, LocalDate>> paid = new LinkedHashMap<>();
    @Nullable LocalDate published;
    final List<TransferRow> transfers = new ArrayList<>();
    final List<ContactFacts> contacts = new ArrayList<>();
    final List<DossierFacts> dossiers = new ArrayList<>();
    final List<CandidacyFacts> candidacies = new ArrayList<>();
    @Nullable PlanFacts plan;
    final List<TaskFacts> tasks = new ArrayList<>();
    final List<ProblemFacts> problems = new ArrayList<>();
    @Nullable LocalDate archived;

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
        return story.withPaperwork();
    }

    /** The same branch when the year is over and archived: nothing can be asked of it any more. */
    static BranchStory archived() {
        BranchStory story = qingshan().today("2027-04-01");
        story.archived = LocalDate.parse("2027-03-15");
        return story;
    }

    /** Everything that is entered beside gatherings, and what depends on it: full marks for the items this is about. */
    private BranchStory withPaperwork() {
        entry("DUTY_LIST", "2026-01-12", Map.of("year", "2026")).entry("SUMMARY", "2026-07-06", Map.of("year", "2026", "period", "H1"))
                .entry("YEAR_REPORT", "2026-12-28", Map.of("year", "2026"));
        topic("COMMITTEE", "2026-03-05", "PARTY_WORK").topic("COMMITTEE", "2026-08-05", "PARTY_WORK")
                .topic("ASSEMBLY", "2026-11-20", "REPORT");
        held("LIFE", "2026-01-23").held("REVIEW", "2026-01-23").reviewed("2026-01-23");
        members.stream().skip(1).forEach(member -> talk(1, Math.toIntExact(member.member().value()), "2026-06-10"));
        entry("TRAINING", "2026-05-26", Map.of("hours", "40", "central", "true"), Map.of("people", List.of(1, 2, 3, 4)));
        members.forEach(member -> study.add(new StudyFacts(BRANCH, member.member(), 40 * 60, 30)));
        members.forEach(this::pays);
        published = LocalDate.parse("2026-11-10");
        plan = planned("2026-03-20", true, "2026-04-14");
        return entry("SERVICE", "2026-04-14", Map.of("sort", "VOLUNTEER")).entry("PLEDGE", "2026-03-10", Map.of("sort", "PLEDGE"));
    }

    /** A plan of one item, due in April, approved by the assembly of a day; {@code done} none while it was not done. */
    static PlanFacts planned(@Nullable String approved, boolean owned, @Nullable String done) {
        return new PlanFacts(BRANCH, YEAR, LocalDate.parse("2026-01-15"), approved == null ? null
                : new PlanFacts.Approval(new RecordId(102),
                LocalDate.parse(approved), "/branches/7/gatherings/102"), null, List.of(new PlanFacts.Item(new PlanItemId(1), "志愿服务", owned,
                List.of(new PlanFacts.Deed(LocalDate.parse("2026-04-30"), done == null ? null : LocalDate.parse(done), null)))));
    }

    /** Assessed in January, and every month paid on its tenth. */
    void pays(MemberFacts member) {
        assessed.put(member.member(), new BigDecimal("100.00"));
        paid.put(member.member(), Stream.of(Month.values()).collect(Collectors.toMap(month -> month, month -> LocalDate.of(2026, month,
                10))));
    }

    /** The register of a review with all its steps: everybody qualified and told. */
    BranchStory reviewed(String date) {
        return entry("MEMBER_REVIEW", date, Map.of("year", "2025", "self", date, "mutual", date, "returned", "12", "decided", date,
                "mending", "补学"),
                Map.of(), members.stream().map(member -> new Answers.Line(member.member(), Map.of("grade", "QUALIFIED", "told", date)))
                .toList());
    }

    BranchStory talk(int from, int to, String date) {
        return entry("TALK", date, Map.of("reason", "ROUTINE"), Map.of("from", List.of(from), "to", List.of(to)));
    }

    BranchStory entry(String kind, String date, Map<String, String> said) {
        return entry(kind, date, said, Map.of());
    }

    BranchStory entry(String kind, String date, Map<String, String> said, Map<String, List<Integer>> people) {
        return entry(kind, date, said, people, List.of());
    }

    BranchStory entry(String kind, String date, Map<String, String> said, Map<String, List<Integer>> people, List<Answers.Line> lines) {
        Map<String, List<MemberId>> named = new LinkedHashMap<>();
        people.forEach((field, numbers) -> named.put(field, numbers.stream().map(MemberId::new).toList()));
        entries.add(new EntryFacts(new RecordId(entries.size() + 501), BRANCH, kind, new Answers(LocalDate.parse(date), said, named,
                lines)));
        return this;
    }

    BranchStory withoutEntry(String kind) {
        entries.removeIf(entry -> entry.kind().equals(kind));
        return this;
    }

    /** Tells an entry of a kind anew, with another answer in one field. */
    BranchStory says(String kind, String field, String answer) {
        entries.replaceAll(entry -> entry.kind().equals(kind) ? with(entry, field, answer) : entry);
        return this;
    }

    private static EntryFacts with(EntryFacts entry, String field, String answer) {
        Map<String, String> said = new LinkedHashMap<>(entry.answers().values());
        said.put(field, answer);
        return new EntryFacts(entry.record(), entry.branch(), entry.kind(), new Answers(entry.answers()
                .happenedOn(), said, entry.answers().people(),
                entry.answers().lines()));
    }

    /** That a gathering told before had an item of this kind on its agenda. */
    BranchStory topic(String kind, String date, String topic) {
        gatherings.stream().filter(one -> one.kind().equals(kind) && one.heldOn().toString().equals(date))
                .forEach(one -> topics.add(new TopicFacts(one.gathering(), BRANCH, one.heldOn(), topic)));
        return this;
    }

    /** A vote at a gathering told before. */
    BranchStory vote(String kind, String date, String matter, String subject, boolean secret, boolean quorate) {
        gatherings.stream().filter(one -> one.kind().equals(kind) && one.heldOn().toString().equals(date))
                .forEach(one -> votes.add(new VoteFacts(one.gathering(), BRANCH, one.heldOn(), subject, matter, secret, quorate, quorate)));
        return this;
    }

    /** A member in some state from a day on. */
    BranchStory state(int number, StateKind kind, String from) {
        return remember(number, one -> new MemberFacts(one.member(), one.branch(), one.name(), one.group(), one.joinedOn(), one.fullOn(),
                one.official(), one.blanks(), one.stays(), List.of(new MemberFacts.State(kind, LocalDate.parse(from), null))));
    }

    BranchStory official(int number) {
        return remember(number, one -> new MemberFacts(one.member(), one.branch(), one.name(), one.group(), one.joinedOn(), one.fullOn(),
                true, one.blanks(), one.stays(), one.states()));
    }

    BranchStory remember(int number, UnaryOperator<MemberFacts> change) {
        members.replaceAll(one -> one.member().value() == number ? change.apply(one) : one);
        return this;
    }

    BranchStory studied(int number, int hours, int attended) {
        study.removeIf(one -> one.member().value() == number);
        study.add(new StudyFacts(BRANCH, new MemberId(number), hours * 60, attended));
        return this;
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

    /** A problem, numbered as it is told. */
    BranchStory problem(ProblemFacts told) {
        int number = problems.size() + 1;
        problems.add(new ProblemFacts(BRANCH, new ProblemId(number), told.source(), told.what() + number, told.foundOn(), told.course()));
        return this;
    }

    BranchStory shuffled(Random random) {
        List.of(groups, terms, posts, members, gatherings, votes, topics, study, entries, transfers, contacts, dossiers, candidacies, tasks,
                        problems)
                .forEach(facts -> Collections.shuffle(facts, random));
        return this;
    }

    BranchFacts branch() {
        return new BranchFacts(BRANCH, new UnitId(1), "青山支部", founded, dissolved, temporary, offices, approved,
                sizeApproved, groupsWaived, groups, terms, posts);
    }

    BranchYear facts() {
        return new BranchYear(new Yardstick(YEAR, today, edition, new Books(Shipped.kinds(), Shipped.entryKinds(),
                Shipped.ledgerCategories(), Shipped.electionPapers())), new Facts(branch(), members, gatherings, votes, topics, study,
                entries,
                new DuesFacts(BRANCH, YEAR, assessed, paid, published), transfers, contacts, dossiers, candidacies, plan, tasks, problems, archived));
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
