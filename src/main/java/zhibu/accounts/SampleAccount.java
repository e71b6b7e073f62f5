package zhibu.accounts;

/** An account of the demo city, listed on its sign-in page; none exists on an external database. */
public record SampleAccount(String who, String username, String password) {
}
