package zhibu.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What branches enter in the other ledgers 其他台账 once a year.
 *
 * @param day the day of the month it begins, or the next workday
 * @param days how many workdays it takes; it is entered on the evening of the last
 * @param unless the traits of branches that leave it out; none if all enter it
 * @param people who is named in which field; none if nobody is
 * @param lines what is said of single persons; none for most
 * @param oneOf what it may say: one branch this, another that
 */
record YearlyEntry(String kind, int month, int day, int days, @Nullable Set<Trait> unless, @Nullable Map<String, Who> people,
                   @Nullable Lines lines, List<Said> oneOf) {

    boolean suits(BranchPlan plan) {
        return unless == null || unless.stream().noneMatch(plan::is);
    }

    Map<String, Who> named() {
        return people == null ? Map.of() : people;
    }

    /**
     * What a record says.
     *
     * @param codes answers that are codes, numbers or days
     * @param words answers that can be searched
     */
    record Said(String title, Map<String, String> codes, Map<String, String> words) {
    }

    /**
     * What is said of single persons.
     *
     * @param say the answers by duty or by grade
     */
    record Lines(Of of, Map<String, Map<String, String>> say) {

        /** Whose lines there are: of those who hold posts, or of the members by their grade 评定等次. */
        enum Of { POSTS, GRADES }
    }
}
