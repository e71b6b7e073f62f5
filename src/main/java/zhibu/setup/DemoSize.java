package zhibu.setup;

/** How big a demo city is to be; {@code branches} and {@code members} include the named cast. */
public record DemoSize(int units, int branches, int members) {

    /** The city a new user walks into. */
    public static final DemoSize TOWN = new DemoSize(12, 36, 500);
}
