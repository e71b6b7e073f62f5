package zhibu.draws;

import java.math.BigDecimal;
import java.util.Map;
import zhibu.sampling.Quotas;
import zhibu.shared.Objections;
import zhibu.shared.RuleViolation;

/**
 * How many branches are drawn 抽取数.
 *
 * @param amount percent of every stratum, or how many in all
 */
public record Quota(Kind kind, int amount) {

    private static final int ALL = 100;

    /** What the amount counts. */
    public enum Kind {
        /** Percent of every stratum. */
        RATIO,
        /** Branches in all. */
        TOTAL
    }

    /** So many percent of every stratum, rounded up. */
    public static Quota ratio(int percent) {
        return new Quota(Kind.RATIO, percent);
    }

    /** So many branches in all. */
    public static Quota total(int number) {
        return new Quota(Kind.TOTAL, number);
    }

    /** @throws RuleViolation if nothing can be drawn so */
    void require() {
        new Objections().when(kind == Kind.RATIO && (amount < 1 || amount > ALL), "percent", "抽取比例在 1% 到 100% 之间")
                .when(kind == Kind.TOTAL && amount < 1, "total", "请写明一共抽几个").raise();
    }

    /**
     * How many of each stratum.
     *
     * @param sizes of the strata, each at least 1
     * @throws RuleViolation if there are not as many, or too many strata
     */
    Map<String, Integer> of(Map<String, Integer> sizes) {
        if (kind == Kind.RATIO) {
            return Quotas.ratio(sizes, BigDecimal.valueOf(amount).movePointLeft(2));
        }
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        new Objections().when(amount > all, "total", "能抽的支部只有 %d 个，抽不出 %d 个".formatted(all, amount))
                .when(amount < sizes.size(), "total", "共分 %d 层，每层至少抽 1 个，总数不能少于 %d".formatted(sizes.size(), sizes.size()))
                .raise();
        return Quotas.total(sizes, amount);
    }

    /** In words: 「每层抽 30%」. */
    public String words() {
        return kind == Kind.RATIO ? "每层抽 %d%%，不足 1 个的按 1 个".formatted(amount) : "一共抽 %d 个，按各层大小分配，每层至少 1 个".formatted(amount);
    }
}
