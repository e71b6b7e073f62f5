package zhibu.intake;

/** A roster that was looked through and read, not kept yet; only {@link RosterFiles} makes one. */
public final class SentRoster {

    private final String name;
    private final RosterFile file;

    SentRoster(String name, RosterFile file) {
        this.name = name;
        this.file = file;
    }

    String name() {
        return name;
    }

    RosterFile file() {
        return file;
    }
}
