package zhibu.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where an item comes from 来源.
 *
 * @param text in words: the article, 「沿用 2025 年计划」
 * @param ref the number of the item, promotion or task it comes from; none for the others
 */
@Embeddable
record Origin(@Enumerated(EnumType.STRING) @Column(name = "origin_sort") Sort sort, @Column(name = "origin_text") String text,
              @Column(name = "origin_ref") @Nullable Long ref) {

    static final Origin OWN = new Origin(Sort.OWN, "支部自定", null);

    static Origin rule(String article) {
        return new Origin(Sort.RULE, article, null);
    }

    /** What an item may come from. */
    enum Sort { RULE, LAST_YEAR, PROMOTED, TASK, OWN }
}
