package zhibu.plans;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchFacts;
import zhibu.organization.Duty;
import zhibu.shared.AssessmentYear;
import zhibu.shared.MemberId;
import zhibu.standards.Edition;
import zhibu.standards.PlanLevel;
import zhibu.standards.PlanTemplate;
import zhibu.standards.PlanTemplate.Usual;
import zhibu.standards.Rhythm;

/**
 * The first draft of a year's plan 一键拟订: what the edition's rules ask of this branch, what was promoted, and what it chose to do
 * itself last year.
 *
 * <p>What the rules don't ask it leaves out: without a committee no 支委会, without groups no 党小组会, of a temporary branch no report
 * to the level above, of a new branch nothing before the first month through all of which it existed.
 */
final class Drafting {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z.-]+)}");

    private final PlanTemplate template;
    private final Edition edition;
    private final AssessmentYear year;
    private final BranchFacts branch;
    private final LocalDate day;
    private final Predicate<MemberId> belongs;

    /**
     * @param today the posts of that day count, or of the year's last day if that is over
     * @param belongs whether somebody belongs to the branch now
     */
    Drafting(PlanTemplate template, Edition edition, AssessmentYear year, BranchFacts branch, LocalDate today,
             Predicate<MemberId> belongs) {
        this.template = template;
        this.edition = edition;
        this.year = year;
        this.branch = branch;
        this.day = today.isAfter(year.lastDay()) ? year.lastDay() : today;
        this.belongs = belongs;
    }

    /** The lines of the plan: what the rules ask, what was promoted, what was done last year of one's own accord. */
    List<Intent> draft(List<PlannedItem> lastYear, List<Promoted> promoted) {
        List<Intent> lines = new ArrayList<>(template.usual().stream().flatMap(usual -> usual(usual).stream()).toList());
        promoted.stream().flatMap(one -> promoted(one).stream()).filter(line -> isNew(line, lines)).forEach(lines::add);
        Set<PlanItemId> risen = promoted.stream().map(Promoted::item).collect(Collectors.toSet());
        lastYear.stream().filter(item -> item.stands() && !risen.contains(item.id())).map(PlannedItem::intent)
                .filter(intent -> intent.level() != PlanLevel.B && intent.origin().sort() != Origin.Sort.TASK)
                .flatMap(intent -> again(intent).stream()).filter(line -> isNew(line, lines)).forEach(lines::add);
        return lines;
    }

    private static boolean isNew(Intent line, List<Intent> lines) {
        return lines.stream().noneMatch(known -> known.title().equals(line.title()));
    }

    private Optional<Intent> usual(Usual usual) {
        int times = times(usual);
        return asked(usual) && times > 0 ? months(usual.first(), usual.last(), usual.rhythm(), times).map(timing -> new Intent(title(usual),
                usual.kind(), timing, usual.level(), holder(Duty.valueOf(usual.duty())), usual.standard(), origin(usual), note(usual)))
                : Optional.empty();
    }

    private boolean asked(Usual usual) {
        boolean able = usual.needs() == null || switch (usual.needs()) {
            case COMMITTEE -> branch.termOn(day).filter(BranchFacts.Term::committee).isPresent();
            case GROUPS -> !branch.groupsOn(day).isEmpty();
        };
        PlanTemplate.Only only = usual.only();
        return able && !(usual.onlyPermanent() && branch.temporary())
                && (only == null || edition.parameters().count(only.parameter()) == only.value());
    }

    private int times(Usual usual) {
        return (usual.times() == null ? 1 : edition.parameters().count(usual.times())) * (usual.ofEachGroup() ? groups() : 1);
    }

    private int groups() {
        return branch.groupsOn(day).size();
    }

    private String title(Usual usual) {
        return usual.ofEachGroup() && groups() > 1 ? "%s（%d 个小组）".formatted(usual.title(), groups()) : usual.title();
    }

    private Optional<Timing> months(int from, int to, Rhythm rhythm, int times) {
        int first = year.months().stream().filter(month -> !branch.foundedOn().isAfter(month.first())).findFirst()
                .map(month -> YearMonth.from(month.first()).getMonthValue()).orElse(13);
        int begins = rhythm.periods(year, 1, 12).stream().map(period -> period.first().getMonthValue())
                .filter(month -> rhythm == Rhythm.ONCE || month >= first).findFirst().orElse(13);
        int start = Math.max(from, rhythm == Rhythm.ONCE ? first : begins);
        return start > to ? Optional.empty() : Optional.of(new Timing(start, to, null, rhythm, times));
    }

    private @Nullable MemberId holder(Duty duty) {
        return Stream.of(duty, Duty.SECRETARY).flatMap(asked -> branch.postsOn(day).stream().filter(post -> post.duty() == asked))
                .map(BranchFacts.Post::holder).filter(belongs).findFirst().orElse(null);
    }

    private Origin origin(Usual usual) {
        return Origin.rule(edition.sourceOf(usual.rule()).map(source -> "%s（%s）".formatted(source.article(), source.confidence().label()))
                .orElse(edition.name()));
    }

    private String note(Usual usual) {
        return usual.note() == null ? "" : PARAMETER.matcher(usual.note()).replaceAll(this::shown);
    }

    private String shown(MatchResult found) {
        return edition.parameters().get(found.group(1)).shown();
    }

    private Optional<Intent> promoted(Promoted one) {
        Intent intent = one.intent();
        MemberId owner = one.branch().equals(branch.branch()) ? own(intent) : holder(Duty.SECRETARY);
        String from = "由%s%s年%s动作提升".formatted(one.branchName(), one.year(), template.nameOf(one.from()));
        Origin origin = new Origin(Origin.Sort.PROMOTED, from, one.promotion());
        return months(intent.timing()).map(timing -> new Intent(intent.title(), intent.kind(), timing, one.to(), owner, intent.standard(),
                origin, intent.note()));
    }

    private Optional<Timing> months(Timing timing) {
        return months(timing.from(), timing.to(), timing.rhythm(), timing.times());
    }

    private @Nullable MemberId own(Intent intent) {
        MemberId owner = intent.owner();
        return owner != null && belongs.test(owner) ? owner : holder(Duty.SECRETARY);
    }

    private Optional<Intent> again(Intent intent) {
        Origin origin = new Origin(Origin.Sort.LAST_YEAR, "沿用%d年计划".formatted(year.value() - 1), null);
        return months(intent.timing()).map(timing -> new Intent(intent.title(), intent.kind(), timing, intent.level(), own(intent),
                intent.standard(), origin, intent.note()));
    }
}
