package zhibu.assessment.web;

import java.util.List;
import java.util.Map;
import zhibu.assessment.Finding;
import zhibu.assessment.GroupScore;
import zhibu.assessment.ItemScore;
import zhibu.assessment.Scorecard;
import zhibu.assessment.Verdict;
import zhibu.shared.Points;
import zhibu.standards.Edition;

/** A scorecard as the page lays it out. */
record ScorecardPage(Scorecard card, Edition edition) {

    private static final Map<Verdict, String> TAGS = Map.of(Verdict.MET, "done", Verdict.DEDUCTED, "overdue",
            Verdict.NOT_APPLICABLE, "open", Verdict.PENDING, "due", Verdict.UNCONNECTED, "open");

    /** One bar for each group, out of what can be judged. */
    public List<Bar> bars() {
        return card.groups().stream().map(ScorecardPage::bar).toList();
    }

    private static Bar bar(GroupScore group) {
        String name = group.code() + " " + group.name();
        return new Bar(group.connected() ? name : name + "（待接入）", group.points(), group.available());
    }

    /** What the total leaves out. */
    public String note() {
        long connected = card.items().stream().filter(ItemScore::connected).count();
        return card.available().equals(card.full()) ? "全部分项已接入。" : "%d 个分项中 %d 项已接入，可判定 %s 分；其余待接入，不计分，也不按满分计。"
                .formatted(card.items().size(), connected, card.available());
    }

    /** The kind of tag that shows a verdict. */
    public String tag(Finding finding) {
        return TAGS.getOrDefault(finding.verdict(), "open");
    }

    /** One bar of the chart by group 六化. */
    record Bar(String label, Points got, Points full) {
    }
}
