package zhibu.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import zhibu.ledger.GatheringFacts;

/**
 * 活动多样（主题党日）: a theme day every month, in several forms over the year, its theme settled beforehand.
 *
 * <p>Source: 《支部工作条例》第十六条, 《党员教育管理工作条例》第十六条; the number of forms is a default of the edition.
 */
final class ThemeDays {

    private static final String THEME_DAY = "THEME_DAY";

    private ThemeDays() {
    }

    static Map<String, Rule> rules() {
        return Map.of("theme-day.each-month", ThemeDays::held, "theme-day.forms", ThemeDays::inSeveralForms,
                "theme-day.topic", ThemeDays::withoutTopic);
    }

    /** 主题党日, once a month. */
    static Judgement held(BranchYear facts) {
        return new Regularity(THEME_DAY, null, facts.yardstick().kindName(THEME_DAY), facts.months(),
                facts.count("theme-day.per-month"), false, facts.held(THEME_DAY)).judge(facts);
    }

    /** Enough different forms over a year that the branch lived through; too few is said only when the year is over. */
    static Judgement inSeveralForms(BranchYear facts) {
        int asked = facts.count("theme-day.forms-min");
        long forms = facts.held(THEME_DAY).stream().map(GatheringFacts::form).filter(Objects::nonNull).distinct().count();
        String sentence = "全年应有 %d 类形式，已有 %d 类".formatted(asked, forms);
        if (facts.wholeYear().isEmpty()) {
            return Judgement.notApplicable("支部存续不满全年");
        }
        if (forms < asked && !facts.yardstick().year().lastDay().isBefore(facts.asOf())) {
            return Judgement.pending(sentence).shownBy(facts.evidence(facts.held(THEME_DAY)));
        }
        return Judgement.either(forms < asked, sentence).shownBy(facts.evidence(facts.held(THEME_DAY)))
                .mendedBy("有未记录的其他形式主题党日，补录即可");
    }

    /** Theme days whose theme was not settled beforehand. */
    static Judgement withoutTopic(BranchYear facts) {
        List<GatheringFacts> all = facts.held(THEME_DAY);
        if (all.isEmpty()) {
            return Judgement.pending("尚无主题党日记录");
        }
        List<GatheringFacts> found = all.stream().filter(day -> !day.topicSet()).toList();
        return Judgement.counted(found.size(), "主题党日 %d 次，事先未定主题的 %d 次".formatted(all.size(), found.size()))
                .shownBy(facts.evidence(found));
    }
}
