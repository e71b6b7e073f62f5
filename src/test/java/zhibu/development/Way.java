package zhibu.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zhibu.members.MemberFacts;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.standards.DevelopmentRules;
import zhibu.standards.DevelopmentStep.Material;
import zhibu.standards.Shipped;

/** Tells a story of somebody's way into the Party, without a database: what was done when, and what that leads to. */
public final class Way {

    private static final DevelopmentRules RULES = Shipped.development();

    private final List<Taken> taken = new ArrayList<>();

    public static Way applied(String day) {
        return new Way().went("apply", day);
    }

    /** As far as an activist by the rules: applied on 2 January, talked to, determined and filed by the day given. */
    public static Way activistSince(String day) {
        return applied(LocalDate.parse(day).minusDays(20).toString()).went("talk", LocalDate.parse(day).minusDays(10).toString())
                .went("activist", day, "AGREED").went("activist-filed", day).went("contacts", day);
    }

    public Way went(String step, String day) {
        return went(step, day, "");
    }

    public Way went(String step, String day, String outcome) {
        return went(entry(step, null, day, outcome, null));
    }

    Way went(StepEntry entry) {
        taken.add(new Taken(taken.size() + 1L, entry, new AccountId(1), Instant.EPOCH, null));
        return this;
    }

    static StepEntry entry(String step, @Nullable String begun, String day, String outcome, @Nullable Integer months) {
        List<MemberId> people = RULES.on(LocalDate.parse(day)).people(step).map(rule -> IntStream.rangeClosed(1, rule.least())
                .mapToObj(MemberId::new).toList()).orElse(List.of());
        return new StepEntry(step, LocalDate.parse(day), begun == null ? null : LocalDate.parse(begun), outcome, "照文件抄录", "清发改党〔2026〕3号",
                "", months, people);
    }

    /** What the rules ask about it, every paper there but these. */
    public CandidacyFacts of(long number, BranchId branch, String name, String... lacking) {
        return ended(number, branch, name, null, lacking);
    }

    /** The same of somebody whose way ended on a day. */
    public CandidacyFacts ended(long number, BranchId branch, String name, @Nullable String day, String... lacking) {
        Set<String> papers = RULES.steps().stream().flatMap(step -> step.materials().stream()).map(Material::code)
                .filter(paper -> !List.of(lacking).contains(paper)).collect(Collectors.toSet());
        return new CandidacyFacts(new CandidacyId(number), branch, name, day == null ? null : new Ending(LocalDate.parse(day), "本人要求"),
                List.copyOf(taken), papers, RULES);
    }

    Progress on(String today) {
        return new Progress(RULES, taken, LocalDate.parse(today), false);
    }

    /** What is wrong with a step written down on the day after all of these; nothing if it is fine. */
    List<String> refusals(StepEntry entry) {
        try {
            new StepCheck(on("2029-12-31"), entry, RULES.step(entry.step()).orElseThrow()).require(members(), Shipped.calendar(), false);
            return List.of();
        } catch (RuleViolation refusal) {
            return refusal.problems().stream().map(RuleViolation.Problem::sentence).toList();
        }
    }

    List<String> refusals(String step, String day, String outcome) {
        return refusals(entry(step, null, day, outcome, null));
    }

    /** Two full members, and a third who is probationary. */
    private static List<MemberFacts> members() {
        LocalDate long_ago = LocalDate.parse("2010-07-01");
        return List.of(member(1, "周明远", long_ago), member(2, "沈若兰", long_ago), member(3, "林小满", null));
    }

    private static MemberFacts member(long id, String name, @Nullable LocalDate fullOn) {
        LocalDate joined = LocalDate.parse("2009-07-01");
        return new MemberFacts(new MemberId(id), new BranchId(1), name, null, joined, fullOn, joined, null, List.of());
    }
}
