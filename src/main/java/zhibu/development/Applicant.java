package zhibu.development;

import java.time.LocalDate;

/**
 * Somebody who applied to join the Party 入党申请人.
 *
 * @param position his post and office as text
 */
public record Applicant(String name, boolean female, LocalDate bornOn, String position) {
}
