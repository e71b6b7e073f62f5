package zhibu.dues;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** The dues 党费 of many branches, as the rules ask about them. */
@Component
@Transactional(readOnly = true)
public class DuesBooks {

    private final DuesAssessments assessments;
    private final DuesPayments payments;
    private final DuesPublications publications;

    DuesBooks(DuesAssessments assessments, DuesPayments payments, DuesPublications publications) {
        this.assessments = assessments;
        this.payments = payments;
        this.publications = publications;
    }

    /** What the rules ask about the dues of these branches in a year, in three statements however many they are. */
    public List<DuesFacts> facts(Collection<BranchId> branches, AssessmentYear year) {
        Map<BranchId, Map<MemberId, BigDecimal>> assessed = assessments.facts(branches, year.value()).stream()
                .collect(groupingBy(DuesFacts.Assessed::branch, toMap(DuesFacts.Assessed::member, DuesFacts.Assessed::monthly,
                        (earlier, later) -> later)));
        Map<BranchId, Map<MemberId, Map<Month, LocalDate>>> paid = payments.facts(branches, year.value()).stream()
                .collect(groupingBy(DuesFacts.Payment::branch, groupingBy(DuesFacts.Payment::member,
                        toMap(payment -> Month.of(payment.month()), DuesFacts.Payment::paidOn, (one, other) -> one))));
        Map<BranchId, LocalDate> published = publications.days(branches.stream().map(BranchId::value).toList(), year.value()).stream()
                .collect(toMap(row -> new BranchId((long) row[0]), row -> (LocalDate) row[1]));
        return branches.stream().map(branch -> new DuesFacts(branch, year, assessed.getOrDefault(branch, Map.of()),
                paid.getOrDefault(branch, Map.of()), published.get(branch))).toList();
    }
}
