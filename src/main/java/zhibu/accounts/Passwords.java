package zhibu.accounts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: argon2id, 19 MiB, two passes, one lane, and nothing weaker is ever accepted. */
@Configuration
class Passwords {

    @Bean
    PasswordEncoder passwordEncoder() {
        DelegatingPasswordEncoder encoder = new DelegatingPasswordEncoder("argon2id",
                Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
        encoder.setDefaultPasswordEncoderForMatches(new AnyOther());
        return encoder;
    }

    /** Whatever is kept in any other way: it lets nobody in. */
    private static final class AnyOther implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
            return false;
        }
    }
}
