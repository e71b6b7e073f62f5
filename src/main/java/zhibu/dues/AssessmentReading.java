package zhibu.dues;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.shared.NotFound;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.standards.DuesScale;
import zhibu.standards.DuesScale.Dues;
import zhibu.standards.DuesScale.PayerGroup;

/**
 * Reads what was typed to assess the dues of a year, and names everything that can't be so.
 *
 * <p>Source: 《关于中国共产党党费收缴、使用和管理的规定》: assessed at the beginning of the year and generally unchanged within it; reduced or
 * waived only with approval.
 */
final class AssessmentReading {

    private static final String YUAN = "[0-9]{1,6}(\\.[0-9]{1,2})?";
    private static final int LONGEST_REASON = 200;

    private final DuesScale scale;
    private final DuesSheet sheet;
    private final List<Problem> problems = new ArrayList<>();

    AssessmentReading(DuesScale scale, DuesSheet sheet) {
        this.scale = scale;
        this.sheet = sheet;
    }

    /**
     * What is new; lines left as they were are left out.
     *
     * @throws RuleViolation naming every problem found
     */
    List<Assessing> read(List<AssessingText> typed) {
        List<Assessing> changed = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            read(typed.get(i), i).ifPresent(changed::add);
        }
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
        return changed;
    }

    private Optional<Assessing> read(AssessingText text, int row) {
        DuesYear line = sheet.line(text.member()).orElseThrow(NotFound::new);
        PayerGroup group = scale.group(text.group()).orElseThrow(NotFound::new);
        Optional<Dues> dues = text.blank() ? Optional.empty() : dues(group, text, row);
        return dues.map(owed -> new Assessing(line.member().member(), group.code(), owed.rate(), owed.monthly(), text.reason()))
                .filter(assessing -> differs(assessing, line.assessed())).filter(assessing -> reasoned(assessing, group, line.assessed(),
                        row));
    }

    private Optional<Dues> dues(PayerGroup group, AssessingText text, int row) {
        if (!text.base().isEmpty()) {
            return group.byBase() ? yuan(text.base(), "rows[%d].base".formatted(row), "基数").map(group::assess)
                    : refused("rows[%d].base".formatted(row), "%s按定额交纳，不填基数，请填每月应交".formatted(group.name()));
        }
        return yuan(text.amount(), "rows[%d].amount".formatted(row), "每月应交").map(amount -> new Dues("", amount.setScale(2)));
    }

    private Optional<BigDecimal> yuan(String typed, String field, String name) {
        return typed.matches(YUAN) ? Optional.of(new BigDecimal(typed))
                : refused(field, "%s要写成数字，最多两位小数，例如 94.5".formatted(name));
    }

    private static boolean differs(Assessing assessing, @Nullable Assessing before) {
        return before == null || !assessing.sameAs(before);
    }

    private boolean reasoned(Assessing assessing, PayerGroup group, @Nullable Assessing before, int row) {
        String field = "rows[%d].reason".formatted(row);
        if (assessing.reason().length() > LONGEST_REASON) {
            return refused(field, "说明不超过 %d 字".formatted(LONGEST_REASON)).isPresent();
        }
        if (!assessing.reason().isEmpty()) {
            return true;
        }
        if (before != null) {
            return refused(field, "核定后年内一般不变，请写明变更理由").isPresent();
        }
        if (assessing.monthly().signum() == 0) {
            return refused(field, "免交须经批准，请写明批准的组织和文号").isPresent();
        }
        return within(assessing, group) || refused(field, "不在%s每月 %s 至 %s 元的标准以内，请写明理由"
                .formatted(group.name(), group.least(), group.most())).isPresent();
    }

    private static boolean within(Assessing assessing, PayerGroup group) {
        return group.least() == null || group.most() == null
                || assessing.monthly().compareTo(group.least()) >= 0 && assessing.monthly().compareTo(group.most()) <= 0;
    }

    private <T> Optional<T> refused(String field, String sentence) {
        problems.add(new Problem(field, sentence));
        return Optional.empty();
    }
}
