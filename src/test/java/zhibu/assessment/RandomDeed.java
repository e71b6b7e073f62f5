package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** Something a secretary does with what chance gives him. */
record RandomDeed(String name, Consumer<Turn> doing) {

    /** Whether it was done; what the rules refuse, or what chance gives nothing for, is not. */
    boolean isDone(Turn turn) {
        try {
            doing.accept(turn);
            return true;
        } catch (RuleViolation | NotFound | Conflict | Nothing refused) {
            return false;
        }
    }

    /** Chance found nothing to do it with. */
    private static final class Nothing extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** Whose turn it is, in which branch. */
    record Turn(Reader who, BranchId branch, Random random, JdbcClient database) {

        <T> T one(List<T> of) {
            if (of.isEmpty()) {
                throw new Nothing();
            }
            return of.get(random.nextInt(of.size()));
        }

        /** A day of this year or the last, up to today. */
        LocalDate day() {
            return LocalDate.parse("2025-01-01").plusDays(random.nextInt(689));
        }

        AssessmentYear year() {
            return new AssessmentYear(2025 + random.nextInt(2));
        }

        MemberId member() {
            return new MemberId(some("select id from member where branch_id = ? and left_on is null"));
        }

        /** One of the branch's rows, by its number. */
        long some(String sql) {
            return one(database.sql(sql + " order by id").param(branch.value()).query(Long.class).list());
        }

        int number(String sql, long parameter) {
            return database.sql(sql).param(parameter).query(Integer.class).single();
        }
    }
}
