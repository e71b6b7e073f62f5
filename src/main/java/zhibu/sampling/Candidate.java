package zhibu.sampling;

/**
 * One line of a frame: a branch that may be drawn, or that may not and why.
 *
 * @param code what it is drawn by, unique in its frame; a branch's number
 * @param stratum the layer 层 it is drawn in
 * @param excluded why it takes no part; empty where it does
 */
public record Candidate(String code, String name, String unit, String stratum, String excluded) {

    /** Whether it may be drawn. */
    public boolean eligible() {
        return excluded.isEmpty();
    }
}
