package zhibu.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * How a branch is to be from a day on 调整.
 *
 * @param approval the number of the document it stands on 成立（调整）批复; empty where there is none
 * @param sizeApproval the consent to a size above the general limit; empty where there is none
 * @param groupWaiver why it has no groups; empty where nobody said
 * @param document the number of the document that changes it
 */
public record Adjustment(String name, List<String> offices, String approval, String sizeApproval, String groupWaiver, LocalDate on,
                         String document) {

    public Adjustment {
        offices = offices.stream().distinct().sorted().toList();
    }
}
