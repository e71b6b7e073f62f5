package zhibu.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When repeated failures lock an account.
 *
 * @param failures how many in a row
 * @param lock for how long
 * @param shortestPassword how many characters a new password has at least
 */
@ConfigurationProperties("zhibu.sign-in")
public record SignInPolicy(@DefaultValue("5") int failures, @DefaultValue("15m") Duration lock,
                           @DefaultValue("10") int shortestPassword) {
}
