package zhibu.dues;

/**
 * What somebody typed to assess one member, as text.
 *
 * @param base the monthly base in yuan; used once to find the dues, then forgotten
 * @param amount the dues a month in yuan, where they are known already
 */
public record AssessingText(String member, String group, String base, String amount, String reason) {

    boolean blank() {
        return base.isEmpty() && amount.isEmpty();
    }
}
