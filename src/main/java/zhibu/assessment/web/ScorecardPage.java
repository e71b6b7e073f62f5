package zhibu.assessment.web;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zhibu.assessment.Finding;
import zhibu.assessment.GroupScore;
import zhibu.assessment.ItemScore;
import zhibu.assessment.Scorecard;
import zhibu.assessment.Storyline;
import zhibu.assessment.Verdict;
import zhibu.assessment.VetoFinding;
import zhibu.shared.Points;
import zhibu.standards.Edition;

/** A scorecard as the page lays it out. */
record ScorecardPage(Storyline story, Edition edition) {

    private static final List<VetoFinding.State> ORDER = List.of(VetoFinding.State.APPLIES, VetoFinding.State.OPEN,
            VetoFinding.State.CLEAR);
    private static final Map<Verdict, String> TAGS = Map.of(Verdict.MET, "done", Verdict.DEDUCTED, "overdue",
            Verdict.NOT_APPLICABLE, "open", Verdict.PENDING, "due", Verdict.UNCONNECTED, "open");

    private static final int STEP = 50;
    private static final int MARGIN = 30;
    private static final int HEIGHT = 100;

    public Scorecard card() {
        return story.card();
    }

    /** The line over the year: each month's share of what could be judged, as the drawing places it. */
    public List<Dot> line() {
        return IntStream.range(0, story.months().size()).mapToObj(index -> Dot.of(story.months().get(index), MARGIN + index * STEP))
                .toList();
    }

    /** The line's corners as SVG writes them. */
    public String corners() {
        return line().stream().map(dot -> dot.x() + "," + dot.y()).collect(joining(" "));
    }

    /** The cases of 否决 and 封顶 that apply, then those people decide, then the others. */
    public List<VetoFinding> vetoes() {
        return card().vetoes().stream().sorted(Comparator.comparing(veto -> ORDER.indexOf(veto.state()))).toList();
    }

    /** One bar for each group, out of what can be judged. */
    public List<Bar> bars() {
        return card().groups().stream().map(ScorecardPage::bar).toList();
    }

    private static Bar bar(GroupScore group) {
        String name = group.code() + " " + group.name();
        return new Bar(group.connected() ? name : name + "（待接入）", group.points(), group.available());
    }

    /** What the total leaves out. */
    public String note() {
        long connected = card().items().stream().filter(ItemScore::connected).count();
        return card().available().equals(card().full()) ? "全部分项已接入。" : "%d 个分项中 %d 项已接入，可判定 %s 分；其余待接入，不计分，也不按满分计。"
                .formatted(card().items().size(), connected, card().available());
    }

    /** The kind of tag that shows a verdict. */
    public String tag(Finding finding) {
        return TAGS.getOrDefault(finding.verdict(), "open");
    }

    /** One bar of the chart by group 六化. */
    record Bar(String label, Points got, Points full) {
    }

    /** A month on the line. */
    record Dot(Storyline.Month month, int x, int y) {

        static Dot of(Storyline.Month month, int x) {
            return new Dot(month, x, HEIGHT - percent(month) + MARGIN / 2);
        }

        private static int percent(Storyline.Month month) {
            return month.available().isZero() ? 0 : month.points().hundredths() * HEIGHT / month.available().hundredths();
        }
    }
}
