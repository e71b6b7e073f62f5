package zhibu.dues;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.FactSource;
import zhibu.shared.MemberId;

/** The dues 党费 of many branches, as the rules ask about them. */
@Component
@Transactional(readOnly = true)
public class DuesBooks {

    /** A row for what a member owes, one for what he paid, and one for the branch's publication; days are counted from 1970 on. */
    private static final String DUES = """
            select branch_id, member_id, monthly, null::integer[] as months, null::integer[] as days, null::date as published_on
            from (select distinct on (branch_id, member_id) * from dues_assessment where branch_id = any (:branches) and year = :year
                  order by branch_id, member_id, id desc) latest
            union all
            select branch_id, member_id, null, array_agg(month), array_agg(paid_on - date '1970-01-01'), null
            from dues_payment where branch_id = any (:branches) and year = :year and void_reason is null group by branch_id, member_id
            union all
            select branch_id, null, null, null, null, published_on
            from dues_publication where branch_id = any (:branches) and year = :year
            """;

    private final FactSource database;

    DuesBooks(FactSource database) {
        this.database = database;
    }

    /** What the rules ask about the dues of these branches in a year, in one statement however many they are. */
    public List<DuesFacts> facts(Collection<BranchId> branches, AssessmentYear year) {
        Map<BranchId, Book> books = new HashMap<>();
        branches.forEach(branch -> books.put(branch, new Book()));
        database.ask(DUES, branches).param("year", year.value())
                .query((RowCallbackHandler) row -> books.get(new BranchId(row.getLong("branch_id"))).take(row));
        return branches.stream().map(branch -> books.get(branch).facts(branch, year)).toList();
    }

    /** The dues of one branch while they are read. */
    private static final class Book {

        private final Map<MemberId, BigDecimal> monthly = new HashMap<>();
        private final Map<MemberId, Map<Month, LocalDate>> paid = new HashMap<>();
        private @Nullable LocalDate published;

        void take(ResultSet row) throws SQLException {
            MemberId member = new MemberId(row.getLong("member_id"));
            Array months = row.getArray("months");
            if (months != null) {
                paid.put(member, months((Integer[]) months.getArray(), (Integer[]) row.getArray("days").getArray()));
            } else if (row.getBigDecimal("monthly") != null) {
                monthly.put(member, row.getBigDecimal("monthly"));
            } else {
                published = row.getObject("published_on", LocalDate.class);
            }
        }

        private static Map<Month, LocalDate> months(Integer[] months, Integer[] days) {
            Map<Month, LocalDate> paid = new EnumMap<>(Month.class);
            for (int at = 0; at < months.length; at++) {
                paid.put(Month.of(months[at]), LocalDate.ofEpochDay(days[at]));
            }
            return paid;
        }

        DuesFacts facts(BranchId branch, AssessmentYear year) {
            return new DuesFacts(branch, year, monthly, paid, published);
        }
    }
}
