package zhibu.standards;

import org.jspecify.annotations.Nullable;
import zhibu.shared.Points;

/**
 * A deduction the system computes from the record 自动判定; the code names the rule class that counts.
 *
 * @param deduct points taken for each time counted
 * @param cap the most this rule takes; none where only the item's full marks limit it
 * @param source what the requirement rests on; the size of the deduction is the product's
 * @param notApplicable when it does not apply, which never costs a point
 */
public record ComputedRule(String code, String text, Points deduct, @Nullable Points cap, Source source,
                           @Nullable String notApplicable) implements AutomaticRule {

    @Override
    public Points takes(Counted counted) {
        return capped(deduct.times(counted.times()));
    }

    @Override
    public Points capped(Points taken) {
        return cap == null ? taken : taken.atMost(cap);
    }

    @Override
    public String arithmetic(Counted counted) {
        return counted.times() == 0 ? "" : "扣 " + takes(counted) + " 分" + (cap == null ? "" : "，上限 " + cap + " 分");
    }

    /** Without a cap, what one time takes. */
    @Override
    public Points reach() {
        return cap == null ? deduct : cap;
    }
}
