package zhibu.elections;

/**
 * A paper of an election.
 *
 * @param step whether it is a step of the election, so that nobody need tick it
 * @param onFile whether it is there
 */
public record PaperLine(String code, String name, boolean step, boolean onFile) {
}
