package zhibu.demo;

/** How big a demo city is to be; {@code branches} and {@code members} include the named cast. */
public record CitySize(int units, int branches, int members) {

    /** The city a new user walks into. */
    public static final CitySize TOWN = new CitySize(12, 36, 500);
}
