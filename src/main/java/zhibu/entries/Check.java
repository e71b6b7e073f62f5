package zhibu.entries;

import java.util.List;
import java.util.Map;
import zhibu.shared.RuleViolation.Problem;
import zhibu.standards.Edition;

/** What a kind needs checked beyond its fields; the kind's data names it. */
interface Check {

    /** What can't be so. */
    List<Problem> problems(Answers answers);

    /** What breaks a regulation and is recorded as it was: one sentence each, with the article. */
    List<String> remarks(Answers answers, Edition edition);

    /** @throws IllegalArgumentException if there is none by this name */
    static Check named(String name) {
        Check check = Map.<String, Check>of("review", new ReviewCheck()).get(name);
        if (check == null) {
            throw new IllegalArgumentException("no check " + name);
        }
        return check;
    }
}
