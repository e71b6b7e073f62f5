package zhibu.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhibu.entries.EntryFacts;
import zhibu.shared.Days;
import zhibu.shared.Period;
import zhibu.standards.EntryKind.Choice;

/**
 * 阶段小结与年终总结: each stage of the year is summed up after its end, and the year itself. The year's report stands for the summary of
 * the last stage, so that nobody writes the same twice.
 *
 * <p>Source: published rating tables; how many stages there are and the days of grace are parameters of the edition.
 */
final class Summaries {

    private static final String SUMMARY = "SUMMARY";
    private static final String REPORT = "YEAR_REPORT";
    private static final String STAGE = "period";
    private static final int HALVES = 2;

    private Summaries() {
    }

    static Map<String, Rule> rules() {
        return Map.of("summary.half-year-missing", facts -> missing(facts, true), "summary.quarter-missing", facts -> missing(facts, false),
                "summary.annual-missing", Summaries::withoutReport, "summary.late", Summaries::late);
    }

    /** A text that is to be there some days after its stage of the year. */
    private record Text(String kind, Period stage, List<EntryFacts> written) {

        LocalDate due(BranchYear facts) {
            return stage.last().plusDays(facts.count("summary.grace-days"));
        }

        boolean missing(BranchYear facts) {
            return written.isEmpty() && due(facts).isBefore(facts.asOf());
        }

        /** Written, the first time, after the days of grace. */
        boolean late(BranchYear facts) {
            return !written.isEmpty() && written.get(0).answers().happenedOn().isAfter(due(facts));
        }

        Stream<Owed> owed(BranchYear facts) {
            boolean begun = !facts.asOf().isBefore(stage.last().minusDays(facts.count("summary.grace-days")));
            return written.isEmpty() && begun ? Stream.of(new Owed(Place.entry(kind), "应完成%s%s".formatted(stage.name(),
                    kind.equals(REPORT) ? "年终总结" : "小结"), new Period(stage.name(), stage.last(), due(facts)),
                    missing(facts) ? Duty.State.OVERDUE : Duty.State.DUE, 1)) : Stream.empty();
        }
    }

    private static Judgement missing(BranchYear facts, boolean halves) {
        int asked = facts.count("summary.per-year");
        if (halves != (asked == HALVES)) {
            return Judgement.notApplicable("本地按每年 %d 份小结".formatted(asked));
        }
        return judge(facts, stages(facts), "阶段小结");
    }

    private static Judgement judge(BranchYear facts, List<Text> texts, String what) {
        List<Text> lived = texts.stream().filter(text -> facts.livedTo(text.stage().last())).toList();
        List<Text> due = lived.stream().filter(text -> !text.written().isEmpty() || text.missing(facts)).toList();
        List<Text> missing = lived.stream().filter(text -> text.missing(facts)).toList();
        String sentence = "%s应 %d 份，已有 %d 份%s".formatted(what, lived.size(), due.size() - missing.size(),
                missing.isEmpty() ? "" : "，缺" + String.join("、", missing.stream().map(text -> text.stage().name()).toList()));
        return (lived.isEmpty() ? Judgement.notApplicable("支部没有存续满一个阶段")
                : due.isEmpty() ? Judgement.pending(sentence) : Judgement.counted(missing.size(), sentence))
                .shownBy(evidence(facts, lived)).mendedBy("补写并登记" + what).owing(lived.stream().flatMap(text -> text.owed(facts)).toList());
    }

    private static List<Evidence> evidence(BranchYear facts, List<Text> texts) {
        return texts.stream().flatMap(text -> text.written().stream()).distinct().map(facts::evidence).toList();
    }

    /** The stages asked for, the last of which the year's report may sum up. */
    private static List<Text> stages(BranchYear facts) {
        List<Choice> all = facts.yardstick().entryKind(SUMMARY).field(STAGE).orElseThrow().choices();
        return all.stream().filter(stage -> facts.count("summary.per-year") != HALVES || stage.months().get(1) % 6 == 0)
                .map(stage -> stage(facts, stage)).toList();
    }

    private static Text stage(BranchYear facts, Choice stage) {
        int year = facts.yardstick().year().value();
        Period period = new Period(stage.name(), YearMonth.of(year, stage.months().get(0)).atDay(1),
                YearMonth.of(year, stage.months().get(1)).atEndOfMonth());
        Stream<EntryFacts> own = facts.about(SUMMARY, year).stream().filter(entry -> entry.answers().value(STAGE).equals(stage.code()));
        boolean last = period.last().equals(facts.yardstick().year().lastDay());
        return new Text(SUMMARY, period, Stream.concat(own, last ? facts.about(REPORT, year).stream() : Stream.empty()).toList());
    }

    /** No report of the year 年终总结. */
    static Judgement withoutReport(BranchYear facts) {
        return facts.wholeYear().isEmpty() ? Judgement.notApplicable("支部存续不满全年") : judge(facts, List.of(report(facts)), "年终总结");
    }

    private static Text report(BranchYear facts) {
        return new Text(REPORT, facts.yardstick().year().whole(), facts.about(REPORT, facts.yardstick().year().value()));
    }

    /** Texts that came after the days of grace. */
    static Judgement late(BranchYear facts) {
        List<Text> written = Stream.concat(stages(facts).stream().filter(text -> text.written().stream()
                .anyMatch(entry -> entry.kind().equals(SUMMARY))), Stream.of(report(facts))).filter(text -> !text.written().isEmpty())
                .toList();
        if (written.isEmpty()) {
            return Judgement.pending("尚无小结、总结");
        }
        List<Text> late = written.stream().filter(text -> text.late(facts)).toList();
        return Judgement.counted(late.size(), "小结、总结 %d 份，逾期 %d 天以上的 %d 份%s".formatted(written.size(),
                facts.count("summary.grace-days"), late.size(), late.isEmpty() ? "" : "：" + String.join("、", late.stream()
                        .map(text -> text.stage().name() + "应在" + Days.written(text.due(facts)) + "前").toList())))
                .shownBy(evidence(facts, late));
    }
}
